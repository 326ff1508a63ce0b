"""A range on a scale that holds zero: from where to where something goes, and its middle."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.theme import Colour


def span(page: Page, box: Box, low: float, middle: float, high: float, least: float, most: float, colour: Colour = "accent") -> None:
    """The band from low to high with a stroke at its middle, on a track from least to most; a thin line marks zero."""
    track = box.centre(box.w, max(5, page.px(0.6)))

    def at(value: float) -> int:
        return track.x + round(track.w * (min(max(value, least), most) - least) / (most - least or 1))

    page.panel(track, "sunken", None, 0.3)
    zero = max(1, page.px(0.08))
    page.fill("muted", Box(min(at(0), track.right - zero), box.y, zero, box.h))
    left, right = at(low), at(high)
    page.panel(Box(left, track.y, max(right - left, zero), track.h), page.theme.mixed(colour, "sunken", 0.45), None, 0.3)
    wide = max(3, page.px(0.2))
    stroke = track.grown(page.px(0.14))._replace(x=min(max(at(middle) - wide // 2, track.x), track.right - wide), w=wide)
    page.fill(colour, stroke)


def scale_of(*ranges: tuple[float, float]) -> tuple[float, float]:
    """One scale for several ranges: it holds zero and some room at both ends."""
    low, high = min([0.0, *(low for low, _ in ranges)]), max([0.0, *(high for _, high in ranges)])
    room = (high - low) * 0.08 or 1.0
    return low - room, high + room
