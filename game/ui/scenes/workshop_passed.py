"""Before the last votes: what happened in the quarters that passed without new decisions."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, write
from game.ui.scenes.menu import Menu
from game.ui.scenes.scale import scale
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint, gauge
from game.views.hidden import hidden_index
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
            stage(page, body, "passed", 84) as middle,
        ):
            columns = [middle] if narrow(page) else middle.columns(("share", 5), ("share", 7), gap=page.pad)
            left, right = Flow(columns[0]), Flow(columns[-1])
            self._index(page, left, view)
            self._quarters(page, left if narrow(page) else right, view)

    def _index(self, page: Page, flow: Flow, view: PassedView) -> None:
        say = self.guide.say
        with sheet(page, flow, "index") as inside:
            inside.skip(page.text(say("Index of cooperation"), inside.rest, 1.15, "semibold") + page.gap)
            if self.guide.blind:
                inside.skip(page.text(hidden_index(say), inside.rest))
                return
            before, after = view.values
            row = inside.take(page.line_height(2.4, "bold"))
            page.text(f"{before} →", row, 2.4, "bold", "muted", wrap=False)
            page.text(after, row.inset(page.width(f"{before} →", 2.4, "bold") + page.px(0.5), 0, 0, 0), 2.4, "bold", wrap=False)
            inside.skip(page.text(view.known, inside.rest, 0.9, colour="muted"))
            inside.skip(page.text(view.corrected, inside.rest, 0.9, colour="warn") if view.corrected else 0)
            inside.skip(page.px(0.8))
            scale(page, inside.take(page.px(2.6)), view.bands, view.index[1], view.index[0])
            names = min(max(page.width(f"{numeral} {name}") for _, numeral, name, *_ in view.planes) + page.gap, inside.rest.w * 45 // 100)
            for plane, numeral, name, low, high, text in view.planes:
                place = inside.take(page.px(2))
                gauge(page, place, high / 1000, 1, 5, f"{numeral} {name}", text, f"{plane}-strong", low / 1000, label_width=names)

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
