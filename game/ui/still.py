"""A part of a page that rarely changes, drawn once and then only shown: its words and spots come along."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

import pygame

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.writing import Written, seen_of

ROOM = 8_000_000  # pixels kept in all, 32 MB
Words = tuple[list[tuple[str, Box]], list[Written], list[tuple[Box, str]]]


@dataclass
class Still:
    """A drawing on a page of its own, and its words at the place where it was shown last."""

    page: Page
    where: tuple[object, ...] = ()
    words: Words = field(default_factory=lambda: ([], [], []))


_stills: OrderedDict[tuple[object, ...], Still] = OrderedDict()


def still(page: Page, box: Box, key: tuple[object, ...], draw: Callable[[Page], None], ground: str = "paper") -> None:
    """Shows what `draw` makes of an own page of that size; the key names everything the drawing depends on.

    Nothing in it may depend on the pointer or the focus. Its ground is one colour of the theme.
    """
    whole = (box.w, box.h, page.theme.name, page.theme.em, page.fonts.airy, *key)
    done = _stills.get(whole)
    if done is None:
        own = Page(pygame.Surface((max(1, box.w), max(1, box.h)), 0, page.surface), page.theme, page.fonts)
        own.fill(ground)
        draw(own)
        done = _stills[whole] = Still(own)
        while len(_stills) > 1 and sum(one.page.box.w * one.page.box.h for one in _stills.values()) > ROOM:
            _stills.popitem(last=False)
    _stills.move_to_end(whole)
    page.surface.blit(done.page.surface, (box.x, box.y))
    page.reach = max(page.reach, box.bottom)
    _copy(done, page, box)


def _copy(still: Still, page: Page, box: Box) -> None:
    """The words, shortened texts and spots of the drawing, where it is shown."""
    where = (box.x, box.y, page.clip, page.depth, page.area)
    if still.where != where:
        still.where, still.words = where, _words(still.page, page, box)
    written, drawn, tips = still.words
    page.written.extend(written)
    page.drawn.extend(drawn)
    page.cut.extend(still.page.cut)
    page.tips.extend(tips)
    for spot in still.page.spots:
        page.spot(spot.box.moved(box.x, box.y), spot.command, spot.label, spot.why_not, spot.key, spot.role, spot.tip, spot.selected, stop=spot.stop)


def _words(done: Page, page: Page, box: Box) -> Words:
    """What is written in the drawing, moved to where it is shown."""
    drawn = []
    for one in done.drawn:
        letters = tuple(line.moved(box.x, box.y) for line in one.letters)
        seen = seen_of(tuple(line.moved(box.x, box.y) for line in one.seen), page.clip)
        drawn.append(Written(one.text, page.depth, page.area, letters, seen))
    written = [(text, place.moved(box.x, box.y)) for text, place in done.written]
    return written, drawn, [(place.moved(box.x, box.y).common(page.clip), text) for place, text in done.tips]
