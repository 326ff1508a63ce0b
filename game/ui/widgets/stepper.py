"""A number chosen from a few: 1 to 5."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.theme import Colour


def stepper(
    page: Page,
    box: Box,
    name: str,
    value: int | None,
    most: int = 5,
    least: int = 1,
    why_not: str = "",
    colour: Colour = "accent",
) -> None:
    """One square for each number; arrows change it too."""
    numbers = range(least, most + 1)
    gap = page.px(0.25)
    side = min((box.w - gap * (len(numbers) - 1)) // len(numbers), page.px(3))
    for i, number in enumerate(numbers):
        place = Box(box.x + i * (side + gap), box.y, side, box.h)
        keys = {} if value is None else {"left": f"{name}={max(least, value - 1)}", "right": f"{name}={min(most, value + 1)}"}
        chosen = number == value
        state = page.spot(place, f"{name}={number}", str(number), why_not, "", "option", "", chosen, keys if chosen else {})
        fill: Colour = colour if chosen else "disabled" if why_not else page.theme.mixed("raised", "ink", 0.07 if state.hover else 0)
        page.panel(place, fill, colour if chosen else "line", 0.35)
        ink = "accent-ink" if colour == "accent" else f"{str(colour).removesuffix('-strong')}-ink"
        page.text(str(number), place, 1.0, "semibold", ink if chosen else "disabled-ink" if why_not else "ink", "centre", "middle")
