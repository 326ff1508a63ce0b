"""Letters: one family in three weights, and lines of text rendered once."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import pygame

from game.text.faces import faces
from game.ui.theme import RGB
from game.ui.wrapping import Line, Weight, runs, wrapped

LETTER, WORD, LINE = 0.07, 0.12, 1.12
"""Airy text: space after each letter and more after each word, in ems, and the height of a line against the usual one."""


class Laid(NamedTuple):
    """A text as lines, measured."""

    lines: tuple[Line, ...]
    width: int
    height: int
    line_height: int


class Fonts:
    """Fonts by size in pixels and weight, and the lines drawn with them; both are kept for a while."""

    def __init__(self, airy: bool = False) -> None:
        pygame.font.init()
        self.airy = airy  # letters and lines further apart
        self.files = faces()  # none: pygame's own font serves
        self.font = lru_cache(maxsize=64)(self._font)
        self.line = lru_cache(maxsize=1200)(self._line)
        self.width = lru_cache(maxsize=20_000)(self._width)
        self.laid = lru_cache(maxsize=3000)(self._laid)

    def _font(self, px: int, weight: str) -> pygame.font.Font:
        try:
            font = pygame.font.Font(self.files.get(weight), max(1, px))
        except (OSError, pygame.error):
            font = pygame.font.Font(None, max(1, px))  # a damaged font file must not close the game
        return font

    def _line(self, text: str, px: int, weight: str, colour: RGB) -> pygame.Surface:
        text = text.replace("\0", "")
        return self._spread(text, px, weight, colour) if self.airy and text else self.font(px, weight).render(text, True, colour)

    def _spread(self, text: str, px: int, weight: str, colour: RGB) -> pygame.Surface:
        """The letters one by one, each as far from the start as the text before it is wide."""
        font = self.font(px, weight)
        line = pygame.Surface((self._width(text, px, weight), font.get_height()), pygame.SRCALPHA)
        for place, letter in enumerate(text):
            if not letter.isspace():
                line.blit(font.render(letter, True, colour), (self._width(text[:place], px, weight), 0))
        return line

    def _width(self, text: str, px: int, weight: str) -> int:
        text = text.replace("\0", "")
        wide: int = self.font(px, weight).size(text)[0]
        return wide + round(px * (LETTER * sum(map(str.isalpha, text)) + WORD * sum(map(str.isspace, text)))) if self.airy else wide

    def height(self, px: int, weight: str) -> int:
        """The height of one line, with the space between lines."""
        high: int = self.font(px, weight).get_linesize()
        return round(high * LINE) if self.airy else high

    def _laid(self, text: str, px: int, weight: Weight, room: int | None, plain: bool = False) -> Laid:
        """The text wrapped to the room, or on one line for each of its own when there is no room given. plain: as somebody wrote it"""
        bold: Weight = "semibold" if weight == "regular" else "bold"
        stretches = [(text, weight)] if plain else runs(text, weight, bold)
        lines = wrapped(stretches, lambda piece, heavy: self.width(piece, px, heavy), 1_000_000 if room is None else room, broken=plain)
        height = self.height(px, weight)
        return Laid(tuple(lines), max(line.width for line in lines), height * len(lines), height)
