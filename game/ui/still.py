"""A part of a page that rarely changes, drawn once and then only shown: its words and spots come along."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

import pygame

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.writing import Written, seen_of

ROOM = 8_000_000  # pixels kept in all, 32 MB
_stills: OrderedDict[tuple[object, ...], Page] = OrderedDict()


def still(page: Page, box: Box, key: tuple[object, ...], draw: Callable[[Page], None]) -> None:
    """Shows what `draw` makes of an own page of that size; the key names everything the drawing depends on.

    Nothing in it may depend on the pointer or the focus. Its ground is the paper of the theme.
    """
    whole = (box.w, box.h, page.theme.name, page.theme.em, page.fonts.airy, *key)
    done = _stills.get(whole)
    if done is None:
        done = Page(pygame.Surface((max(1, box.w), max(1, box.h)), 0, page.surface), page.theme, page.fonts)
        done.fill("paper")
        draw(done)
        _stills[whole] = done
        while len(_stills) > 1 and sum(one.box.w * one.box.h for one in _stills.values()) > ROOM:
            _stills.popitem(last=False)
    _stills.move_to_end(whole)
    page.surface.blit(done.surface, (box.x, box.y))
    page.reach = max(page.reach, box.bottom)
    _copy(done, page, box)


def _copy(done: Page, page: Page, box: Box) -> None:
    """The words, shortened texts and spots of the drawing, where it is shown."""
    page.written.extend((text, where.moved(box.x, box.y)) for text, where in done.written)
    for one in done.drawn:
        letters = tuple(line.moved(box.x, box.y) for line in one.letters)
        seen = seen_of(tuple(line.moved(box.x, box.y) for line in one.seen), page.clip)
        page.drawn.append(Written(one.text, page.depth, page.area, letters, seen))
    page.cut.extend(done.cut)
    page.tips.extend((where.moved(box.x, box.y).common(page.clip), text) for where, text in done.tips)
    for spot in done.spots:
        page.spot(spot.box.moved(box.x, box.y), spot.command, spot.label, spot.why_not, spot.key, spot.role, spot.tip, spot.selected, stop=spot.stop)
