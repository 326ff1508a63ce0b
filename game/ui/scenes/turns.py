"""Decision and effect: the line of the index, and under it every quarter with what was decided and what moved the index."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scenes.desk_parts import ground_of
from game.ui.scenes.frame import narrow, sheet
from game.ui.scenes.lines import Line, write
from game.ui.scenes.part import Part
from game.ui.scenes.seen import Seen
from game.ui.widgets import Band, Series, chart
from game.views.turns import Effect, Turn, TurnsView, turns_view

COLOURS = {-1: "bad", 0: "muted", 1: "good"}


class Turns(Part):
    """Read from top to bottom, or one quarter after another."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.view: Seen[TurnsView] = Seen(guide, turns_view)

    def page(self, page: Page) -> None:
        view = self.view()
        with self.reading(page, view.heading, 84, "calendar") as flow:
            flow.skip(page.text(view.lead, flow.rest, 1.05) + page.px(0.6))
            with sheet(page, flow, "line") as inside:
                bands = [Band(low / 1000, high / 1000, name, ground_of(page, number)) for number, (low, high, name) in enumerate(view.bands)]
                line = Series([value / 1000 for value in view.line], self.guide.say("index"), "policies-text")
                chart(page, inside.take(page.px(11)), (line,), view.xs, 1, 5, bands)
            for number, turn in enumerate(view.turns):
                self._turn(page, flow, number, turn, view)
            flow.skip(page.text(view.question, flow.rest, 1.2, "semibold"))

    def _turn(self, page: Page, flow: Flow, number: int, turn: Turn, view: TurnsView) -> None:
        say = self.guide.say
        with sheet(page, flow, f"turn {number}") as inside:
            head = f"**{turn.number}** · {turn.months}"
            gain = page.width(f"{turn.move}  ({turn.gain})", 1.0, "semibold") + 1
            if page.width(head) + gain + page.gap <= inside.rest.w:
                page.text(f"{turn.move}  ({turn.gain})", inside.rest, 1.0, "semibold", COLOURS[turn.direction], "right", wrap=False)
                inside.skip(page.text(head, inside.rest._replace(w=inside.rest.w - gain)) + page.px(0.4))
            else:
                inside.skip(page.text(head, inside.rest))
                inside.skip(page.text(f"{turn.move}  ({turn.gain})", inside.rest, 1.0, "semibold", COLOURS[turn.direction]) + page.px(0.4))
            columns = [inside.rest] * 3 if narrow(page) else inside.rest.columns(("share", 5), ("share", 4), ("share", 4), gap=page.pad)
            flows = [inside] * 3 if narrow(page) else [Flow(column) for column in columns]
            decided = [Line(text, 0.95, icon="arrow-right", icon_colour="link") for text in turn.decided]
            self._column(page, flows[0], say("Decided"), decided or [Line(view.nothing, 0.95, colour="muted")])
            self._column(page, flows[1], say("Raised the index"), _effects(turn.raised, "arrow-up", "good") or [Line("–", colour="muted")])
            self._column(page, flows[2], say("Lowered it"), _effects(turn.lowered, "arrow-down", "bad") or [Line("–", colour="muted")])

    def _column(self, page: Page, flow: Flow, title: str, lines: Sequence[Line]) -> None:
        flow.skip(page.text(title, flow.rest, 0.9, "semibold", "muted") + page.px(0.2))
        flow.skip(write(page, flow.rest, lines) + page.px(0.2))


def _effects(effects: tuple[Effect, ...], icon: str, colour: str) -> list[Line]:
    return [Line(f"**{one.text}** {one.name}" + (f" ({one.decided})" if one.decided else ""), 0.95, icon=icon, icon_colour=colour) for one in effects]
