"""A line over quarters on an honest axis, with named bands behind and direct labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.theme import Colour

At = Callable[[float, float], tuple[float, float]]


class Series(NamedTuple):
    values: Sequence[float | None]
    label: str = ""
    colour: Colour = "accent"
    dashed: bool = False


class Band(NamedTuple):
    low: float
    high: float
    label: str = ""
    colour: Colour = "sunken"


def chart(
    page: Page,
    box: Box,
    series: Sequence[Series],
    xs: Sequence[str],
    least: float = 1,
    most: float = 5,
    bands: Sequence[Band] = (),
    spread: Sequence[tuple[int, float, float]] = (),
    axis: str = "",
) -> None:
    """`spread` is (number of the quarter, low, high): the widening band of what is not known. axis: what the names under the line count"""
    page.reach = max(page.reach, box.bottom)
    low = page.line_height(0.8)
    labels = max((page.width(one.label, 0.85, "semibold") for one in series), default=0)
    plot = box.inset(page.px(1.2), page.px(0.5), min(labels + page.px(0.7), box.w // 3), low + page.px(0.25))

    def at(x: float, value: float) -> tuple[float, float]:
        across = plot.x + plot.w * (x + 0.5) / max(1, len(xs))
        return across, plot.bottom - plot.h * (value - least) / (most - least or 1)

    ways = [[at(x, value) for x, value in enumerate(one.values) if value is not None] for one in series]
    _ground(page, plot, bands, at, least, [spot for way in ways for spot in _along(way)])
    _scale(page, plot, at, least, most, page.px(0.4) if bands else plot.w)
    _quarters(page, plot, xs, at, low)
    if axis:
        place = Box(plot.right + page.px(0.3), plot.bottom + page.px(0.25), max(0, box.right - plot.right - page.px(0.3)), low)
        beside = place.w >= page.width(axis, 0.8) and page.px(0.3) + plot.w // (2 * max(1, len(xs))) >= page.width(xs[-1], 0.8) // 2 + page.gap
        if beside:
            page.text(axis, place, 0.8, colour="muted", wrap=False)
        else:
            page.say(axis, plot)
    if len(spread) > 1:
        edge = [at(x, high) for x, _, high in spread] + [at(x, lowest) for x, lowest, _ in reversed(spread)]
        page.polygon(edge, series[0].colour if series else "accent", alpha=0.22)
    taken: list[int] = []
    for one in series:
        _line(page, one, at)
        _label(page, box, plot, one, at, taken)


def _ground(page: Page, plot: Box, bands: Sequence[Band], at: At, least: float, busy: Sequence[tuple[float, float]]) -> None:
    """Bands with a dashed line between them and their names, each where no line runs over it."""
    high = page.line_height(0.75)
    sides = [all(_corners(page, band, _place(plot, band, at), busy, high, right) for band in bands) for right in (False, True)]
    for band in bands:
        place = _place(plot, band, at)
        page.fill(band.colour, place)
        if band.low > least:
            page.line([(place.x, place.bottom), (place.right, place.bottom)], "muted", max(1, page.px(0.06)), (page.px(0.9), page.px(0.6)))
        right = sides[1] and not sides[0]
        free = _corners(page, band, place, busy, high, right) or _corners(page, band, place, busy, high, not right)
        if place.h >= high + 2 and free:
            page.text(band.label, free[0], 0.75, colour="muted", may_shorten=True, max_lines=1)
        else:
            page.say(band.label, place)


def _place(plot: Box, band: Band, at: At) -> Box:
    """Where a band lies."""
    top, bottom = round(at(0, band.high)[1]), round(at(0, band.low)[1])
    return Box(plot.x, top, plot.w, bottom - top)


def _corners(page: Page, band: Band, place: Box, busy: Sequence[tuple[float, float]], high: int, right: bool) -> list[Box]:
    """Where the name of a band stands at one end of it, above or below, and no line runs over it."""
    wide = min(page.width(band.label, 0.75), place.w - 2 * page.px(0.7))
    inside = place.inset(page.px(0.7), 1)
    x = inside.right - wide if right else inside.x
    corners = [Box(x, y, wide, high) for y in (inside.y, inside.bottom - high)]
    return [corner for corner in corners if not _run_over(corner.grown(page.px(0.2)), busy)]


def _run_over(box: Box, points: Sequence[tuple[float, float]]) -> bool:
    x, y, right, bottom = box.x, box.y, box.right, box.bottom
    return any(x <= across < right and y <= down < bottom for across, down in points)


def _along(way: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Many points of a line, to see what it runs over."""
    between = [(a[0] + (b[0] - a[0]) * i / 12, a[1] + (b[1] - a[1]) * i / 12) for a, b in pairwise(way) for i in range(12)]
    return [*between, *way]


def _scale(page: Page, plot: Box, at: At, least: float, most: float, wide: int) -> None:
    """Whole numbers with a line of some width: across, or a mere tick where edges of bands run across."""
    height = page.line_height(0.8)
    for value in range(int(least), int(most) + 1):
        y = round(at(0, value)[1])
        page.fill("line" if wide == plot.w else "muted", Box(plot.x, y, wide, 1))
        page.text(f"{value}", Box(plot.x - page.px(1.2), y - height // 2, page.px(0.9), height), 0.8, colour="muted", align="right")


def _quarters(page: Page, plot: Box, xs: Sequence[str], at: At, height: int) -> None:
    """As many names of quarters as stand side by side."""
    wide = max((page.width(name, 0.8) for name in xs), default=1) + page.gap
    every = max(1, -(-wide * len(xs) // max(1, plot.w)))
    for i, name in enumerate(xs):
        if i % every == 0:
            x = round(at(i, 0)[0])
            place = Box(x - wide // 2, plot.bottom + page.px(0.25), wide, height)
            page.text(name, place, 0.8, colour="muted", align="centre", wrap=False)


def _line(page: Page, one: Series, at: At) -> None:
    points = [at(x, value) for x, value in enumerate(one.values) if value is not None]
    if len(points) > 1:
        page.line(points, one.colour, max(2, page.px(0.14)), (page.px(0.4), page.px(0.3)) if one.dashed else None)
    for point in points if not one.dashed else points[-1:]:
        page.circle(point, max(3, page.px(0.24)), one.colour)
        page.circle(point, max(1, page.px(0.1)), "panel")


def _label(page: Page, box: Box, plot: Box, one: Series, at: At, taken: list[int]) -> None:
    """The name of the line at its end, moved aside when another name is there."""
    known = [(x, value) for x, value in enumerate(one.values) if value is not None]
    if not known or not one.label:
        return
    height = page.line_height(0.85, "semibold")
    y = min(max(round(at(*known[-1])[1]) - height // 2, box.y), plot.bottom - height)
    while any(abs(y - other) < height for other in taken):
        y += height
    taken.append(y)
    x = plot.right + page.px(0.5)
    page.text(one.label, Box(x, y, box.right - x, height), 0.85, "semibold", one.colour, may_shorten=True, max_lines=1)
