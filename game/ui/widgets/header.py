"""The dark bar at the top of a scene: what to do now."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.widgets.button import button, button_width
from game.ui.widgets.hint import Hint


def header(page: Page, box: Box, title: str, subtitle: str = "", icon: str = "", width: int | None = None) -> Box:
    """Draws the bar and gives what is left at its right; `width` keeps the words to a part of it."""
    page.fill("header", box)
    page.fill("header-line", Box(box.x, box.bottom - 1, box.w, 1))
    inner = box.inset(page.px(1), 0)
    if icon:
        sign, inner = inner.split_left(page.px(1.8), page.px(0.6))
        page.icon(icon, sign, "gold")
    room = inner.w if width is None else min(width, inner.w)
    wide = min(room, max(page.width(title, 1.15, "semibold"), page.width(subtitle, 0.85)))
    words, rest = inner.split_left(wide, page.px(1.5))
    low = page.line_height(0.85) if subtitle else 0
    upper, lower = words.centre(words.w, page.line_height(1.15, "semibold") + low).rows(None, low)
    page.text(title, upper, 1.15, "semibold", "header-ink", valign="middle", least=0.85, may_shorten=True, max_lines=1)
    page.text(subtitle, lower, 0.85, colour="header-muted", valign="middle", may_shorten=True, max_lines=1)
    return rest


def header_buttons(page: Page, box: Box, hints: Sequence[Hint]) -> Box:
    """Quiet buttons at the right of the bar; gives what is left between."""
    widths = [button_width(page, hint.label, hint.key, hint.icon) for hint in hints]
    squeeze = min(1.0, box.w / max(1, sum(widths)))
    rest, *places = box.columns(None, *(int(wide * squeeze) for wide in widths))
    for hint, place in zip(hints, places, strict=True):
        inner = place.centre(place.w, page.row)
        button(page, inner, hint.label, hint.command, "header", hint.key, hint.icon, hint.why_not, hint.tip)
    return rest
