"""A number on a scale, by mouse or by arrows."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.memory import Point


def slider(
    page: Page,
    box: Box,
    name: str,
    value: float,
    least: float,
    most: float,
    step: float = 1,
    label: str = "",
    text: str = "",
    why_not: str = "",
) -> None:
    """Gives `name=value` while it is moved."""
    words = page.width(text, 1.0, "semibold") + page.gap if text else 0
    scale, number = box.columns(None, max(words, page.px(3)) if text else 0)
    track = scale.centre(scale.w, max(4, page.px(0.4)))
    knob = page.px(0.62)
    start, length = track.x + knob, max(1, track.w - 2 * knob)

    def said(amount: float) -> str:
        whole = least + round((min(max(amount, least), most) - least) / step) * step
        return f"{name}={whole:g}"

    def drag(point: Point) -> str:
        return said(least + (point[0] - start) / length * (most - least))

    keys = {
        "left": said(value - step), "right": said(value + step), "down": said(value - step), "up": said(value + step),
        "home": said(least), "end": said(most),
    }  # fmt: skip
    state = page.spot(scale, f"slider:{name}", label or text, why_not, "", "slider", "", None, keys, drag)
    at = start + round((min(max(value, least), most) - least) / (most - least or 1) * length)
    page.panel(track, "sunken", "line", 1)
    page.panel(track._replace(w=at - track.x), "disabled-ink" if why_not else "accent", None, 1)
    page.circle((at, track.middle[1]), knob, "disabled-ink" if why_not else "accent")
    page.circle((at, track.middle[1]), knob - max(2, page.px(0.15)), "chosen" if state.hover or state.pressed else "raised")
    page.text(text, number, 1.0, "semibold", align="right", valign="middle", wrap=False)
