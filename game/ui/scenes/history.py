"""The game so far: the measured index as a line, and what was decided in each quarter."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.desk_parts import ground_of, signed, signed_height
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame
from game.ui.scenes.seen import Seen
from game.ui.theme import Colour
from game.ui.widgets import Band, Hint, Series, chart, scroll
from game.views.hidden import hidden_history, hidden_index
from game.views.history import HistoryView, QuarterRow, history_view

WIDE = 58  # ems: from here on the line and the quarters stand side by side
NUMERALS = {"policies": "I", "tasks": "II", "infrastructure": "III"}


class History:
    """Read and closed."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view: Seen[HistoryView] = Seen(guide, history_view)

    def page(self, page: Page) -> None:
        say, view, blind = self.guide.say, self.view(), self.guide.blind
        if blind:
            view = hidden_history(view)
        primary = Hint(say("Back to the desk"), "back", "enter")
        with frame(page, self.guide, view.heading, "", (Hint(say("Help"), "help", "f1"),), primary, icon="calendar") as body:
            body = body.inset(page.pad)
            if page.box.w < page.px(WIDE):
                with scroll(page, body, "history") as inside:
                    flow = Flow(inside)
                    if blind:
                        flow.skip(page.text(hidden_index(say), flow.rest, colour="muted"))
                    else:
                        _line(page, flow.take(_chart_height(page, inside.w, view)), view)
                    flow.skip(page.px(0.75))
                    _quarters(page, flow, view)
                return
            left, right = body.inset(max(0, (body.w - page.px(100)) // 2), 0).columns(("share", 6), ("share", 5), gap=page.pad)
            if blind:
                page.text(hidden_index(say), left, colour="muted")
            else:
                _line(page, left, view)
            with scroll(page, right, "history") as inside:
                _quarters(page, Flow(inside), view)

    def handle(self, command: str) -> Answer:
        if command in ("back", "history"):
            return Close()
        if command == "help":
            answer = follow(self.guide, command, "history")
            return answer if isinstance(answer, Open) else Stay()
        return Stay()


def _chart_height(page: Page, width: int, view: HistoryView) -> int:
    return page.measure(view.lead, width - 2 * page.px(1), 0.9) + page.px(15)


def _line(page: Page, box: Box, view: HistoryView) -> None:
    page.panel(box)
    inner = box.inset(page.px(1), page.px(0.8))
    used = page.text(view.lead, inner, 0.9, colour="muted")
    series = Series([None if value is None else value / 1000 for value in view.line], view.label, "policies-text")
    bands = [Band(low / 1000, high / 1000, name, _ground(page, number)) for number, (low, high, name) in enumerate(view.bands)]
    spread = [(quarter, low / 1000, high / 1000) for quarter, low, high in view.spread]
    chart(page, inner.inset(0, used + page.px(0.5), 0, 0), (series,), view.xs, 1, 5, bands, spread, view.axis)


def _ground(page: Page, number: int) -> Colour:
    return ground_of(page, number)


def _quarters(page: Page, flow: Flow, view: HistoryView) -> None:
    for row in view.quarters:
        _quarter(page, flow, row, view)
        flow.skip(page.px(0.6))


def _quarter(page: Page, flow: Flow, row: QuarterRow, view: HistoryView) -> None:
    """One quarter: what was started, what ended, which event came and how it was answered."""
    side = page.px(1)
    wide = flow.rest.w - 2 * side
    lines = _lines(row, view)
    head = page.line_height(1.05, "semibold") + page.px(0.3)
    high = sum(signed_height(page, text, wide - indent * page.px(1.35), size, weight) + page.px(0.2) for text, _, _, size, weight, indent in lines)
    box = flow.take(head + high + page.px(1.2))
    page.panel(box, accent="accent" if row.now else None)
    inner = Flow(box.inset(side, page.px(0.6)))
    _head(page, inner.take(head), row)
    for text, icon, colour, size, weight, indent in lines:
        place = inner.rest.inset(indent * page.px(1.35), 0, 0, 0)
        inner.skip(signed(page, place, icon, text, colour, size, weight) + page.px(0.2))


def _head(page: Page, box: Box, row: QuarterRow) -> None:
    wide = page.width(row.number, 1.05, "semibold") + page.px(0.7)
    page.text(row.number, box, 1.05, "semibold", wrap=False)
    right = page.width(row.measured, 0.9, "semibold") + 1 if row.measured else 0
    months = box.inset(wide, page.px(0.12), right + page.px(0.5), 0)
    if months.w >= page.px(4):
        page.text(row.months, months, 0.9, colour="muted", max_lines=1, may_shorten=True)
    page.text(row.measured, box.split_right(right)[0].inset(0, page.px(0.1), 0, 0), 0.9, "semibold", "policies-text", "right", wrap=False)


def _lines(row: QuarterRow, view: HistoryView) -> list[tuple[str, str, str, float, str, int]]:
    """Text, sign, colour, size, weight and how far in."""
    lines = [(f"{one.name} – {one.mode}", f"plane-{one.plane}", f"{one.plane}-text", 0.95, "semibold", 0) for one in row.started]
    if not row.started:
        lines.append((view.nothing, "minus", "muted", 0.95, "regular", 0))
    lines += [(text, "cross", "warn", 0.95, "regular", 0) for text in row.ended]
    for event, answer, after in row.events:
        lines.append((event, "event", "ink", 0.95, "semibold", 0))
        lines.append((answer, "arrow-right", "ink", 0.9, "regular", 1))
        lines += [(after, "info", "muted", 0.9, "regular", 1)] if after else []
    return lines
