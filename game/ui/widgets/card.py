"""A card: a panel that can be chosen, with whatever the scene draws into it."""

from __future__ import annotations

from collections.abc import Mapping

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.memory import NO_KEYS
from game.ui.theme import Colour


def card(
    page: Page,
    box: Box,
    command: str,
    label: str,
    selected: bool = False,
    why_not: str = "",
    accent: Colour | None = None,
    key: str = "",
    tip: str = "",
    fill: Colour = "panel",
    enter: str = "",
    keys: Mapping[str, str] = NO_KEYS,
) -> Box:
    """Draws the card and gives the room for its body; `enter` is what that key does instead of choosing the card again, `keys` what others do."""
    state = page.spot(box, command, label, why_not, key, "card", tip, selected, {"enter": enter, **keys} if enter else keys)
    ground = page.theme.colour("disabled" if why_not else "chosen" if selected else fill)
    if state.hover or state.pressed:
        ground = page.theme.mixed(ground, accent or "ink", 0.10 if state.pressed else 0.05)
    line: Colour = (accent or "focus") if selected else page.theme.mixed("line", "ink", 0.3) if state.hover else "line"
    stripe = "line" if why_not and accent else accent
    page.panel(box, ground, line, accent=stripe, thick=0.12 if selected else 0.06)
    left = page.px(0.85) if accent else page.px(0.7)
    return box.inset(left, page.px(0.45), page.px(0.7), page.px(0.45))
