"""The scale of the index from 1 to 5 with its bands and a mark where one stands, and what stands around it after an assessment."""

from __future__ import annotations

from collections.abc import Sequence

from game.text.numbers import decimal
from game.ui.draw import Align, Page
from game.ui.layout import Box, Flow
from game.ui.scenes.desk_parts import ground_of
from game.ui.widgets import gauge
from game.views.assessment import AssessmentView

NAMED = 1.1  # ems: room for words over the marks of a scale
FIGURES = 3.2  # ems: size of the index
Bands = Sequence[tuple[int, int, str]]  # from, to in thousandths, name


def scale(page: Page, box: Box, bands: Bands, value: int, before: int = 0, names: tuple[str, str] = ("", "")) -> None:
    """Values in thousandths; `before` is marked with a grey sign. names: what stands over the marks, of `before` and of `value`"""
    if any(names):
        box = box.inset(0, page.px(NAMED), 0, 0)
    strip, numbers = box.split_top(page.px(0.8), page.px(0.1))

    def at(points: float) -> int:
        return strip.x + round(strip.w * (points - 1) / 4)

    for number, (low, high, _) in enumerate(bands):
        start, end = at(low / 1000), at(high / 1000)
        page.fill(page.theme.mixed(ground_of(page, number), "ink", 0.06), Box(start, strip.y, end - start - 1, strip.h))
    wide = page.px(1)
    for number in range(1, 6):
        x = min(max(at(number) - wide // 2, strip.x), strip.right - wide)
        align: Align = "left" if number == 1 else "right" if number == 5 else "centre"
        page.text(str(number), Box(x, numbers.y, wide, page.line_height(0.8)), 0.8, colour="muted", align=align)
    if before:
        _mark(page, at(before / 1000), strip, "muted")
    _mark(page, at(value / 1000), strip, "ink")
    if any(names):
        _names(page, strip, (at(before / 1000), names[0], "muted"), (at(value / 1000), names[1], "ink"))


def _names(page: Page, strip: Box, *marks: tuple[int, str, str]) -> None:
    """Words over two marks, side by side where the marks stand close together."""
    left, right = sorted(marks, key=lambda mark: mark[0])
    widths = [page.width(name, 0.8, "semibold") + 1 for _, name, _ in (left, right)]
    middle = (left[0] + right[0]) // 2
    space = page.px(0.2)
    starts = min(left[0] - widths[0] // 2, middle - space - widths[0]), max(right[0] - widths[1] // 2, middle + space)
    high = page.line_height(0.8, "semibold")
    for (_, name, colour), x, wide in zip((left, right), starts, widths, strict=True):
        place = Box(min(max(x, strip.x), strip.right - wide), strip.y - page.px(0.5) - high, wide, high)
        page.text(name, place, 0.8, "semibold", colour, wrap=False)


def standing(page: Page, inside: Flow, view: AssessmentView, language: str) -> None:
    """The index in large figures, its band, where that is on the scale, and each plane; after a first time with what was before."""
    row = inside.take(page.line_height(FIGURES, "bold"))
    before = f"{decimal(language, view.before, 2)} →" if view.before else ""
    page.text(before, row, FIGURES, "bold", "muted", wrap=False)
    start = page.width(before, FIGURES, "bold") + page.px(0.6) if before else 0
    page.text(view.index, row.inset(start, 0, 0, 0), FIGURES, "bold", wrap=False)
    inside.skip(page.text(view.band, inside.rest, 1.15, "semibold") + page.px(0.9))
    scale(page, inside.take(page.px(2.6)), view.bands, view.value, view.before)
    for plane in view.planes:
        mean = sum(area.value for area in plane.areas) / len(plane.areas) / 1000
        place = inside.take(page.px(1.9))
        names = min(page.px(9), place.w * 45 // 100)
        text = f"{decimal(language, plane.before, 2)} → {plane.mean}" if plane.before else plane.mean
        marker = plane.before / 1000 if plane.before else None
        gauge(page, place, mean, 1, 5, f"{plane.numeral} {plane.name}", text, f"{plane.id}-strong", marker, label_width=names)


def _mark(page: Page, x: int, strip: Box, colour: str) -> None:
    side = page.px(0.45)
    page.line([(x, strip.y - page.px(0.15)), (x, strip.bottom)], colour, max(2, page.px(0.16)))
    page.polygon([(x - side, strip.y - side), (x + side, strip.y - side), (x, strip.y + page.px(0.1))], colour)
