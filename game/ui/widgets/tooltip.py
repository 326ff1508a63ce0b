"""A short explanation beside what it explains."""

from __future__ import annotations

from game.ui import focus
from game.ui.draw import Page
from game.ui.layout import Box


def tooltip(page: Page, about: Box, text: str) -> None:
    """Below the thing, above it when there is no room, always inside the window."""
    room = page.box.inset(page.px(0.4))
    side = page.px(0.6)
    wide = min(page.px(24), room.w - 2 * side)
    laid = page.fonts.laid(text, page.px(0.9), "regular", wide)
    w, h = laid.width + 2 * side, laid.height + page.px(0.6)
    below = about.bottom + page.px(0.45)
    y = below if below + h <= room.bottom else max(room.y, about.y - page.px(0.45) - h)
    x = min(max(room.x, about.middle[0] - w // 2), room.right - w)
    with page.layer():
        page.panel(Box(x, y, w, h), "tip", None, 0.4, shadow=True)
        page.text(text, Box(x + side, y, w - 2 * side, h), 0.9, colour="tip-ink", valign="middle")


def show_tip(page: Page) -> None:
    """Explains what the pointer or, when keys are used, the focus is on."""
    memory = page.memory
    if memory.pressed is not None:
        return
    spots = {spot.id: spot for spot in page.spots}
    spot = spots.get(memory.hover or "")
    focused = focus.focused(page.spots, memory) if memory.ring else None
    for found in (spot, focused):
        if found and (found.why_not or found.tip) and found.seen.h:
            tooltip(page, found.seen, found.why_not or found.tip)
            return
    for box, text in page.tips:
        if (memory.pointer and box.contains(memory.pointer)) or (focused and focused.seen.common(box) == box and box.h):
            tooltip(page, box, text)
            return


def show_flash(page: Page, text: str) -> None:
    """One sentence in the middle near the top: something was done that the page itself does not show."""
    if text:
        tooltip(page, Box(page.box.w // 2, page.px(3.2), 0, 0), text)
