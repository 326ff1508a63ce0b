"""A bar that shows how much."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.theme import Colour


def gauge(
    page: Page,
    box: Box,
    value: float,
    least: float = 0,
    most: float = 1,
    label: str = "",
    text: str = "",
    colour: Colour = "accent",
    marker: float | None = None,
    band: tuple[float, float] | None = None,
    label_width: int | None = None,
    text_width: int | None = None,
    size: float = 1.0,
) -> None:
    """Label, bar and the value in words, on one line."""
    words = page.px(7) if label_width is None else label_width
    number = (page.width(text, size, "semibold") if text_width is None else text_width) if text else 0
    parts = box.columns(words if label else 0, None, number)
    bar = parts[1].inset(page.gap if label else 0, 0, page.gap if text else 0, 0)
    page.text(label, parts[0], size, valign="middle", least=0.72, may_shorten=True)
    page.text(text, parts[2], size, "semibold", align="right", valign="middle", wrap=False)
    track = bar.centre(bar.w, max(4, page.px(0.5)))

    def at(amount: float) -> int:
        return round(min(max((amount - least) / (most - least or 1), 0), 1) * track.w)

    page.panel(track, "sunken", None, 1)
    if band is not None:
        page.panel(track._replace(x=track.x + at(band[0]), w=max(2, at(band[1]) - at(band[0]))), page.theme.mixed(colour, "sunken", 0.6), None, 1)
    if at(value) > 0:
        page.panel(track._replace(w=max(at(value), min(track.h, track.w))), colour, None, 1)
    if marker is not None:
        tall = track.grown(page.px(0.18))
        width = max(2, page.px(0.12))
        stroke = Box(min(track.x + at(marker), track.right - width), tall.y, width, tall.h)
        page.fill("panel", stroke.inset(-width // 2, 0, -width // 2, 0))
        page.fill("ink", stroke)
