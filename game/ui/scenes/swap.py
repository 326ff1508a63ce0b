"""The curtain at half-time: what was begun in one's seat, what the computer would have begun there, and the other seat."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Replace
from game.ui.scenes.following import follow, scene_of
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.lines import Line, write
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint
from game.views.roles import SwapRow, SwapView, swap_view

FIRST = 9  # ems: the column of the quarters


class Swap:
    """Read, then take the other seat."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view: Seen[SwapView] = Seen(guide, swap_view)

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        keys = (Hint(say("Menu"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        with (
            frame(
                page, self.guide, say("Sit on the other side"), say("Half of the game is over"), keys, Hint(view.next, "take", "enter"), icon="people"
            ) as body,
            stage(page, body, "swap", 72) as middle,
            sheet(page, Flow(middle), "swap") as flow,
        ):
            flow.skip(page.text(view.heading, flow.rest, 1.4, "semibold") + page.px(0.2))
            flow.skip(page.text(view.lead, flow.rest, colour="muted") + page.px(0.9))
            if not narrow(page):
                self._heads(page, flow)
            for row in view.rows:
                page.line([(flow.rest.x, flow.rest.y), (flow.rest.right, flow.rest.y)], "line", max(1, page.px(0.06)))
                flow.skip(page.px(0.5))
                self._row(page, flow, row)
                flow.skip(page.px(0.5))

    def _heads(self, page: Page, flow: Flow) -> None:
        say = self.guide.say
        _, yours, theirs = flow.rest.columns(page.px(FIRST), None, None, gap=page.px(1))
        high = max(
            page.text(text, place, 0.9, "semibold", "muted")
            for text, place in ((say("You began"), yours), (say("The computer would have begun"), theirs))
        )
        flow.skip(high + page.px(0.4))

    def _row(self, page: Page, flow: Flow, row: SwapRow) -> None:
        say = self.guide.say
        if narrow(page):
            lines = (
                Line(row.quarter, 1.0, "semibold"),
                Line(say("You began"), 0.85, "semibold", "muted", 0), Line(row.yours, below=0.3),
                Line(say("The computer would have begun"), 0.85, "semibold", "muted", 0), Line(row.theirs, below=0),
            )  # fmt: skip
            flow.skip(write(page, flow.rest, lines))
            return
        first, yours, theirs = flow.rest.columns(page.px(FIRST), None, None, gap=page.px(1))
        flow.skip(max(page.text(row.quarter, first, 1.0, "semibold"), page.text(row.yours, yours), page.text(row.theirs, theirs)))

    def handle(self, command: str) -> Answer:
        if command == "take":
            self.guide.notice = ""
            self.guide.seat.swapped = self.guide.seat.quarter
            return Replace(scene_of(self.guide))
        return follow(self.guide, "" if command == "next" else command, "swap")
