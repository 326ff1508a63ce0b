"""Bars one under another, each with its own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.theme import Colour
from game.ui.widgets.gauge import gauge


class Bar(NamedTuple):
    label: str
    value: float
    text: str
    colour: Colour = "accent"


def bars(page: Page, box: Box, rows: Sequence[Bar], most: float | None = None, least: float = 0) -> int:
    """Draws the bars on one scale, aligned, and gives the height used."""
    if not rows:
        return 0
    top = most if most is not None else max(max(bar.value for bar in rows), 1e-9)
    words = min(max(page.width(bar.label, 0.9) for bar in rows), box.w * 45 // 100)
    numbers = max(page.width(bar.text, 0.9, "semibold") for bar in rows)
    high = max(page.px(1.45), *(page.measure(bar.label, words, 0.9) for bar in rows))
    for i, bar in enumerate(rows):
        place = Box(box.x, box.y + i * high, box.w, high)
        gauge(page, place, bar.value, least, top, bar.label, bar.text, bar.colour, None, None, words, numbers, 0.9)
    return high * len(rows)
