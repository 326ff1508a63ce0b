"""The ring around what has the focus."""

from __future__ import annotations

from game.ui import focus
from game.ui.draw import Page


def show_ring(page: Page) -> None:
    spot = focus.focused(page.spots, page.memory)
    if spot is None or spot.seen.w <= 0 or spot.seen.h <= 0:
        return
    if not (page.memory.ring or spot.role == "field"):
        return
    width = max(3, page.px(0.16))
    area = next((area for area in page.areas if area.name == spot.area), None)
    clip = area.box.grown(2 * width) if area else page.box
    page.surface.set_clip(clip)
    within = spot.box.grown(width + 1).common(page.box)
    halo = max(1, width // 3)  # of paper, so that it is seen on the dark bar as well
    around = within.grown(halo).common(page.box)
    page.outline(around, "paper", halo, page.theme.radius + (width + halo + 1) / page.theme.em)
    page.outline(within, "focus", width, page.theme.radius + (width + 1) / page.theme.em)
    page.surface.set_clip(None)
