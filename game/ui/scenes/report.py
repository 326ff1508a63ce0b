"""The report of a quarter: what moved, how, and why."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.lines import Line, write
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint
from game.views.hidden import report_at_the_table
from game.views.report import Move, ReportView, report_view


class Report:
    """Read, then go on."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view = Seen(guide, report_view)

    def page(self, page: Page) -> None:
        say, view, led = self.guide.say, self.view(), self.guide.led
        view = report_at_the_table(view, led, say) if led else view
        keys = (Hint(say("Menu"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        with (
            frame(page, self.guide, view.heading, view.lead, keys, Hint(view.next, "next", "enter"), icon="calendar") as body,
            stage(page, body, "report", 84) as middle,
        ):
            columns = [middle] if narrow(page) else middle.columns(("share", 1), ("share", 1), gap=page.pad)
            left, right = Flow(columns[0]), Flow(columns[-1])
            if len(columns) == 1:
                right = left
            self._areas(page, left, view)
            self._news(page, right, view)
            self._levels(page, right, view)
            self._money(page, left, view)

    def _areas(self, page: Page, flow: Flow, view: ReportView) -> None:
        say = self.guide.say
        with sheet(page, flow, "areas") as inside:
            inside.skip(page.text(say("Areas of cooperation"), inside.rest, 1.15, "semibold") + page.px(0.6))
            if not view.areas:
                inside.skip(page.text(view.lead, inside.rest, colour="muted"))
            for move in view.areas:
                _move(page, inside, move)
            if view.fading:
                inside.skip(page.text(view.fading, inside.rest, 0.9, colour="muted"))

    def _news(self, page: Page, flow: Flow, view: ReportView) -> None:
        say = self.guide.say
        lines = [Line(text, icon="info", icon_colour="link", below=0.4, linked=True) for text in view.news]
        if view.measured:
            lines.append(Line(view.measured, weight="semibold", icon="people", icon_colour="link", below=0.4))
        if view.harmony:
            lines.append(Line(view.harmony, colour="warn", icon="warning", below=0.4))
        if lines:
            with sheet(page, flow, "news") as inside:
                inside.skip(page.text(say("News"), inside.rest, 1.15, "semibold") + page.px(0.5))
                inside.skip(write(page, inside.rest, lines))

    def _levels(self, page: Page, flow: Flow, view: ReportView) -> None:
        if not view.levels:
            return
        with sheet(page, flow, "levels") as inside:
            inside.skip(page.text(self.guide.say("Trust and principles, from 0 to 100"), inside.rest, 1.15, "semibold") + page.px(0.6))
            for move in view.levels:
                _move(page, inside, move)

    def _money(self, page: Page, flow: Flow, view: ReportView) -> None:
        """The account: levels in bold, what changed them between, amounts at the right."""
        with sheet(page, flow, "money") as inside:
            inside.skip(page.text(self.guide.say("Money"), inside.rest, 1.15, "semibold") + page.px(0.6))
            aside = max(page.width(row.text, 1.0, "semibold") for row in view.money) + page.gap
            for row in view.money:
                words = inside.rest.inset(0, 0, aside, 0)
                used = page.text(row.label, words, 1.0, "semibold") if row.level else page.text(row.label, words, 0.95)
                used = max(used, page.line_height(1.0, "semibold"))
                page.text(row.text, inside.rest._replace(h=used), 1.0, "semibold", "ink" if row.level else "muted", "right", wrap=False)
                used += page.text(row.detail, words.inset(0, used, 0, 0), 0.85, colour="muted") if row.detail else 0
                inside.skip(used + page.px(0.4))

    def handle(self, command: str) -> Answer:
        return follow(self.guide, command, "report")


def _move(page: Page, flow: Flow, move: Move) -> None:
    """Arrow, name, words or numbers at the right, causes under the name."""
    colour = "good" if move.direction > 0 else "bad"
    text = f"{move.value}  ({move.text})" if move.value else move.text
    aside = page.width(text, 1.0, "semibold") + page.gap
    row = flow.rest
    wide = row.inset(page.px(2.4), 0, 0, 0)
    below = max(page.width(word, 1.0, "semibold") for word in move.name.split()) > wide.w - aside  # no room beside the name
    words = wide if below else wide.inset(0, 0, aside, 0)
    causes = " · ".join(move.causes)
    name = page.measure(move.name, words.w, 1.0, "semibold")
    _arrows(page, Box(row.x, row.y, page.px(2), page.line_height(1.0)), move.direction, colour)
    page.text(move.name, words, 1.0, "semibold", f"{move.plane}-text" if move.plane else "ink")
    if below:
        name += page.text(text, wide.inset(0, name, 0, 0), 1.0, "semibold", colour)
    else:
        page.text(text, row._replace(h=name), 1.0, "semibold", colour, "right", wrap=False)
    used = page.text(causes, wide.inset(0, name, 0, 0), 0.9, colour="muted")
    flow.skip(name + used + page.px(0.65))


def _arrows(page: Page, box: Box, direction: int, colour: str) -> None:
    """One arrow, or two for a clear move."""
    size = page.px(1)
    places: Sequence[int] = (0, 1) if abs(direction) > 1 else (0,)
    for i in places:
        page.icon("arrow-up" if direction > 0 else "arrow-down", Box(box.x + i * page.px(0.85), box.y + (box.h - size) // 2, size, size), colour)
