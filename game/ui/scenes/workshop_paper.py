"""Where it was only on paper: what exists and hardly anybody uses."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, write
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint
from game.views.paper import PaperView, paper_view


class Paper:
    """Read and closed."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view: Seen[PaperView] = Seen(guide, paper_view)

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        go = Hint(say("Back to the debrief"), "back", "enter")
        with (
            frame(page, self.guide, view.heading, "", (Hint(say("Help"), "help", "f1"),), go, icon="warning") as body,
            stage(page, body, "paper", 64) as middle,
        ):
            flow = Flow(middle)
            flow.skip(page.text(view.lead if view.rows else view.empty, flow.rest, 1.1) + page.px(0.7))
            for number, row in enumerate(view.rows):
                with sheet(page, flow, f"row {number}", accent=f"{row.plane}-strong") as inside:
                    facts = " · ".join(text for text in (row.share, row.form, *row.why) if text)
                    inside.skip(write(page, inside.rest, [Line(row.name, 1.1, "semibold", below=0), Line(facts, 0.95, colour="muted", below=0)]))
            flow.skip(page.text(view.question, flow.rest, 1.2, "semibold"))

    def handle(self, command: str) -> Answer:
        if command == "help":
            return Open(Help(self.guide, "debrief"))
        return Close() if command == "back" else Stay()
