"""A year after the game: the line of the index, and what lives and what has faded."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.frame import frame, level, narrow, sheet, stage
from game.ui.scenes.lines import Line, write
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint, Series, chart
from game.views.epilogue import EpilogueView, Survivor, epilogue_view


class Epilogue:
    """Read after the result; leads back to it."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view: Seen[EpilogueView] = Seen(guide, epilogue_view)

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        lost, alive = [one for one in view.tools if not one.lives], [one for one in view.tools if one.lives]
        with (
            frame(
                page,
                self.guide,
                view.heading,
                "",
                (Hint(say("Help"), "help", "f1"),),
                Hint(say("Back to the debrief") if self.guide.led else say("Back to the result"), "back", "enter"),
            ) as body,
            stage(page, body, "epilogue", 84) as middle,
        ):
            flow = Flow(middle)
            self._line(page, flow, view)
            parts = (("faded", say("Faded"), lost), ("alive", say("Still live"), alive))
            if narrow(page):
                for name, title, tools in parts:
                    self._tools(page, flow, name, title, tools, 0)
                return
            least = level(page, "faded", "alive")
            for (name, title, tools), column in zip(parts, flow.rest.columns(None, None, gap=page.pad), strict=True):
                self._tools(page, Flow(column), name, title, tools, least)

    def _line(self, page: Page, flow: Flow, view: EpilogueView) -> None:
        say = self.guide.say
        with sheet(page, flow, "later") as inside:
            inside.skip(page.text(view.lead, inside.rest, 1.25, "semibold") + page.px(0.5))
            size = 2.2
            row = inside.take(page.line_height(size, "bold"))
            start = page.width(f"{view.before} →", size, "bold") + page.px(0.6)
            page.text(f"{view.before} →", row, size, "bold", "muted", wrap=False)
            page.text(view.after, row.inset(start, 0, 0, 0), size, "bold", wrap=False)
            told = row.inset(start + page.width(view.after, size, "bold") + page.pad, 0, 0, 0)
            words = say("The index (1–5) at the end of the game and in each of the four quarters after it.")
            page.text(words, told, 0.9, colour="muted", valign="middle", max_lines=2, may_shorten=True)
            xs = (say("end"), *(say("q. {n}", n=quarter) for quarter in range(1, len(view.line))))
            line = Series([value / 1000 for value in view.line], say("index"), "policies-text")
            chart(page, inside.take(page.px(11)), (line,), xs, 1, 5)

    def _tools(self, page: Page, flow: Flow, name: str, title: str, tools: Sequence[Survivor], least: int) -> None:
        with sheet(page, flow, name, least=least) as inside:
            inside.skip(page.text(f"{title}: {len(tools)}", inside.rest, 1.15, "semibold") + page.px(0.5))
            for tool in tools:
                icon, colour = ("check", "good") if tool.lives else ("cross", "bad")
                name_ = Line(tool.name, 1.0, "semibold", f"{tool.plane}-text", 0, icon, colour)
                inside.skip(write(page, inside.rest, (name_,)))
                inside.skip(page.text(tool.why, inside.rest.inset(page.px(1.6), 0, 0, 0), 0.9, colour="muted") + page.px(0.4))
            if not tools:
                inside.skip(page.text(self.guide.say("None"), inside.rest, colour="muted"))

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help

        if command == "help":
            return Open(Help(self.guide, "epilogue"))
        return Close() if command == "back" else Stay()
