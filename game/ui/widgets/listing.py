"""A list of rows, one of which may be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.theme import Colour
from game.ui.widgets.scroll import scroll


class Row(NamedTuple):
    label: str
    command: str
    note: str = ""
    value: str = ""
    icon: str = ""
    colour: Colour = "ink"  # of the sign
    why_not: str = ""


def listing(page: Page, box: Box, name: str, rows: Sequence[Row], selected: str = "") -> None:
    """Rows as high as their words need; scrolls when they do not fit."""
    with scroll(page, box, name) as inside:
        listed(page, Flow(inside), rows, selected)


def listed(page: Page, flow: Flow, rows: Sequence[Row], selected: str = "") -> None:
    """The same rows, one under another, where something else scrolls."""
    for row in rows:
        words = flow.rest.w - _aside(page, row) - 2 * page.px(0.6)
        note = page.measure(row.note, words, 0.85)
        high = max(page.row, page.measure(row.label, words, 1.0, "semibold") + note + page.px(0.6))
        _row(page, flow.take(high), row, note, row.command == selected)
        flow.skip(max(1, page.px(0.15)))


def _aside(page: Page, row: Row) -> int:
    value = page.width(row.value, 1.0, "semibold") + page.gap if row.value else 0
    return value + (page.px(1.3) + page.px(0.6) if row.icon else 0)


def _row(page: Page, box: Box, row: Row, note_height: int, chosen: bool) -> None:
    state = page.spot(box, row.command, row.label, row.why_not, "", "row", "", chosen)
    if chosen:
        page.panel(box, "chosen", page.theme.mixed("line", "link", 0.5), 0.35)
    elif state.hover:
        page.panel(box, page.theme.mixed("panel", "ink", 0.06), None, 0.35)
    inner = box.inset(page.px(0.6), 0)
    if row.icon:
        sign, inner = inner.split_left(page.px(1.3), page.px(0.6))
        page.icon(row.icon, sign, "disabled-ink" if row.why_not else row.colour)
    if row.value:
        value, inner = inner.split_right(page.width(row.value, 1.0, "semibold"), page.gap)
        page.text(row.value, value, 1.0, "semibold", align="right", valign="middle", wrap=False)
    ink = "disabled-ink" if row.why_not else "ink"
    label = page.measure(row.label, inner.w, 1.0, "semibold" if row.note or chosen else "regular")
    upper, lower = inner.centre(inner.w, label + note_height).rows(label, None)
    page.text(row.label, upper, 1.0, "semibold" if row.note or chosen else "regular", ink)
    page.text(row.note, lower, 0.85, colour="disabled-ink" if row.why_not else "muted")
