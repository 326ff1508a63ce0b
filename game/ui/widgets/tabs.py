"""Tabs: one of a few views at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.theme import Colour

LEAST = 0.72  # of the size of a name


class Tab(NamedTuple):
    label: str
    command: str
    numeral: str = ""
    plane: str = ""  # policies, tasks or infrastructure: its colours
    key: str = ""
    why_not: str = ""


def tabs(page: Page, box: Box, choices: Sequence[Tab], selected: str) -> None:
    """All names in one size, the largest in which each has room; where room is short, longer names have more of it."""
    gap, sides = max(2, page.gap // 2), 2 * page.px(0.3)
    widths = [page.width(tab.label, 1.0, "semibold") + 1 for tab in choices]
    columns = box.columns(*([None] * len(choices)), gap=gap)
    if max(widths) + sides > min(column.w for column in columns):
        columns = box.columns(*(("share", wide + sides) for wide in widths), gap=gap)
    size = min(1.0, max(LEAST, min((column.w - sides - 2) / max(1, wide) for column, wide in zip(columns, widths, strict=True))))
    for tab, place in zip(choices, columns, strict=True):
        _tab(page, place, tab, tab.command == selected, size)


def _tab(page: Page, box: Box, tab: Tab, chosen: bool, size: float) -> None:
    state = page.spot(box, tab.command, tab.label, tab.why_not, tab.key, "tab", "", chosen)
    fill, ink = _colours(tab, chosen)
    ground: Colour = page.theme.mixed(fill, ink, 0.08) if state.hover and not chosen else fill
    page.panel(box, ground, None if tab.plane or chosen else "line")
    words = box.inset(page.px(0.3), page.px(0.15))
    if tab.numeral:
        high, low = page.line_height(1.0, "bold"), page.line_height(1.0, "semibold")
        upper, words = words.centre(words.w, high + low).rows(high, None)
        page.text(tab.numeral, upper, 1.0, "bold", ink if chosen else f"{tab.plane}-text" if tab.plane else ink, "centre", "middle")
        ink = ink if chosen or tab.why_not else "ink"
    page.text(tab.label, words, size, "semibold", ink, "centre", "middle", least=LEAST, may_shorten=True)


def _colours(tab: Tab, chosen: bool) -> tuple[str, str]:
    if tab.why_not:
        return "disabled", "disabled-ink"
    if tab.plane:
        return (f"{tab.plane}-strong", f"{tab.plane}-ink") if chosen else (f"{tab.plane}-soft", f"{tab.plane}-text")
    return ("accent", "accent-ink") if chosen else ("panel", "ink")
