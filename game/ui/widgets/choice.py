"""One of a few answers side by side, for settings."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.theme import Colour


def choice(page: Page, box: Box, name: str, options: Sequence[tuple[str, str]], selected: str, why_not: str = "") -> None:
    """Options are (value, label); pressing gives `name=value`."""
    page.panel(box, "sunken", "line")
    inner = box.inset(max(2, page.px(0.15)))
    shares = [("share", page.width(label, 1.0, "semibold") + page.px(1.2)) for _, label in options]
    for (value, label), place in zip(options, inner.columns(*shares), strict=True):
        chosen = value == selected
        state = page.spot(place, f"{name}={value}", label, why_not, "", "option", "", chosen)
        if chosen or state.hover:
            fill: Colour = "accent" if chosen else page.theme.mixed("sunken", "ink", 0.08)
            page.panel(place, fill, None, 0.4)
        ink = "accent-ink" if chosen else "ink"
        page.text(label, place.inset(page.px(0.25), 0), 1.0, "semibold", ink, "centre", "middle", least=0.72)


def toggle(page: Page, box: Box, name: str, on: bool, yes: str, no: str, why_not: str = "") -> None:
    """Yes or no."""
    choice(page, box, name, (("yes", yes), ("no", no)), "yes" if on else "no", why_not)
