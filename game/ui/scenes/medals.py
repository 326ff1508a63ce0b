"""Medals, drawn: a disc on a ribbon with its place on it."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box

METALS = {"gold": ("#e2b23c", "#8a6412", "I"), "silver": ("#c3cad0", "#5d6870", "II"), "bronze": ("#c98d5b", "#7a4a20", "III")}


def disc(page: Page, box: Box, medal: str, won: bool = True) -> None:
    """The medal as large as fits; one that was not won is only an outline."""
    fill, edge, place = METALS[medal]
    side = min(box.w, box.h * 10 // 12)
    box = box.centre(side, side * 12 // 10)
    x = box.middle[0]
    radius = side * 0.42
    y = box.bottom - radius - 1
    ribbon = ("policies-strong", "infrastructure-strong") if won else ("sunken", "sunken")
    for way, colour in zip((-1, 1), ribbon, strict=True):
        top = box.y
        page.polygon([(x + way * side * 0.46, top), (x + way * side * 0.16, top), (x - way * side * 0.10, y), (x + way * side * 0.16, y)], colour)
    page.circle((x, y), radius, edge if won else "disabled-ink")
    page.circle((x, y), radius - max(2, side * 0.06), fill if won else "panel")
    if side >= page.px(1.6):
        size = 0.9 if side < page.px(4) else 2.0
        height = page.line_height(size, "bold")
        ink = "#2a1c05" if won else "disabled-ink"
        page.text(place, Box(round(x - radius), round(y) - height // 2, round(radius * 2), height), size, "bold", ink, "centre", "middle")
