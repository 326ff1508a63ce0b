"""Before the last votes: what happened in the quarters that passed without new decisions."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, write
from game.ui.scenes.menu import Menu
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint
from game.views.workshop_passed import PassedView, passed_view


class Passed:
    """Looked at once; Enter goes on to the votes."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view: Seen[PassedView] = Seen(guide, lambda _, say: passed_view(guide.workshop, say))

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        keys = (Hint(say("Menu"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        with (
            frame(page, self.guide, view.heading, "", keys, Hint(view.next, "go", "enter"), view.lead, "calendar") as body,
            stage(page, body, "passed", 60) as middle,
        ):
            flow = Flow(middle)
            flow.skip(page.text(view.waits, flow.rest, 1.1) + page.pad)
            self._quarters(page, flow, view)

    def _quarters(self, page: Page, flow: Flow, view: PassedView) -> None:
        for number, (name, news) in enumerate(view.quarters):
            with sheet(page, flow, f"quarter {number}") as inside:
                inside.skip(page.text(name, inside.rest, 1.05, "semibold") + page.px(0.4))
                inside.skip(write(page, inside.rest, [Line(text, icon="info", icon_colour="link", below=0.3) for text in news]))

    def handle(self, command: str) -> Answer:
        guide = self.guide
        if command == "go":
            guide.workshop.looked_over()
            return Replace(scene_of(guide))
        if command == "help":
            return Open(Help(guide, "workshop"))
        return Open(Menu(guide)) if command == "back" else Stay()
