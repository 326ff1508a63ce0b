"""The picture of the place: town hall and organisations, drawn once for each size, theme and state, then only shown."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pygame

from game.ui import place_houses as houses
from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.place_ground import ground
from game.ui.place_layout import arrange
from game.ui.place_mist import mist, mists
from game.ui.place_parts import Layout, Wish
from game.ui.still import still
from game.ui.theme import Theme
from game.views.place import PlacePicture

arranged = lru_cache(maxsize=8)(arrange)


def place(page: Page, box: Box, picture: PlacePicture) -> Layout:
    """Shows the place; every building is a spot that opens its organisation."""
    layout = arranged(wish(page, box, picture))
    page.say(f"{picture.name}. {picture.legend}", box)
    still(page, box, (picture,), lambda own: _paint(own, picture, layout))
    for mark, home in zip(picture.organisations, layout.homes, strict=True):
        where = home.block.moved(box.x, box.y)
        state = page.spot(where, f"organisation={mark.id}", mark.name, role="building", tip=mark.words)
        page.say(mark.words, where)
        if state.hover or state.pressed:
            page.outline(where.grown(page.px(0.15)), page.theme.mixed("focus", "grass", 0.0 if state.pressed else 0.35), max(2, page.px(0.12)), 0.5)
    return layout


def _paint(page: Page, picture: PlacePicture, layout: Layout) -> None:
    ground(page, picture, layout)
    houses.lines_of_trust(page, picture, layout)
    houses.hall(page, picture, layout)
    houses.villages(page, picture, layout)
    for box in mists(layout, page.box, kept_box(page, page.box, picture), picture):
        mist(page, box)
    for mark, home in sorted(zip(picture.organisations, layout.homes, strict=True), key=lambda pair: pair[1].block.bottom):
        houses.home(page, mark, home, layout)
    _caption(page, _caption_box(page, page.box, picture), picture)
    _frame(page, page.theme)


def wish(page: Page, box: Box, picture: PlacePicture) -> Wish:
    """What the layout needs to know: the size of the picture and of the texts in it."""
    em = page.theme.em

    def wide(text: str) -> float:
        return page.width(text, 1.0, "semibold") / em * 1.03

    names = tuple(wide(mark.short) for mark in picture.organisations)
    villages = tuple(map(wide, picture.villages))
    kept = (kept_box(page, box, picture),)
    return Wish(box.w, box.h, em, names, wide(picture.hall), villages, picture.river, picture.seed, kept)


def kept_box(page: Page, box: Box, picture: PlacePicture) -> Box:
    """The room of the caption with its whole legend: houses stay where they are when a lamp burns or the mist has lifted."""
    return _caption_box(page, box, replace(picture, legend=picture.whole_legend or picture.legend))


def _caption_box(page: Page, box: Box, picture: PlacePicture) -> Box:
    """As wide as its longer line, in the upper left corner; without the legend where there is little room."""
    edge, side = page.px(0.6), page.px(0.65)
    room = box.w - 2 * edge - 2 * side
    size = _caption_size(page, box)
    wide = page.width(picture.legend, 0.8) if _legend_fits(page, box) else 0
    words = min(room, max(page.width(picture.caption, size, "semibold") + 1, wide))
    high = page.measure(picture.caption, words, size, "semibold")
    high += page.measure(picture.legend, words, 0.8) if wide else 0
    return Box(edge, edge, words + 2 * side, high + page.px(0.6))


def _caption_size(page: Page, box: Box) -> float:
    return 0.9 if box.w >= page.px(24) and box.h >= page.px(16) else 0.75


def _legend_fits(page: Page, box: Box) -> bool:
    return box.h >= page.px(18) and box.w >= page.px(22)


def _caption(page: Page, box: Box, picture: PlacePicture) -> None:
    page.panel(box, "label", "line", 0.5)
    inner = box.inset(page.px(0.65), page.px(0.3))
    used = page.text(picture.caption, inner, _caption_size(page, page.box), "semibold")
    if _legend_fits(page, page.box):
        page.text(picture.legend, inner.inset(0, used, 0, 0), 0.8, colour="muted")


def _frame(page: Page, theme: Theme) -> None:
    """Round corners and a thin line, as panels have."""
    radius = theme.px(theme.radius)
    big = pygame.Surface((radius * 8, radius * 8), pygame.SRCALPHA)
    big.fill((*theme.colour("paper"), 255))
    pygame.draw.circle(big, (0, 0, 0, 0), (radius * 8, radius * 8), radius * 8)
    edge = pygame.transform.smoothscale(big, (radius, radius))
    for right in (False, True):
        for bottom in (False, True):
            at = (page.box.w - radius if right else 0, page.box.h - radius if bottom else 0)
            page.surface.blit(pygame.transform.flip(edge, right, bottom), at)
    page.outline(page.box, "line", max(1, theme.px(0.06)))
