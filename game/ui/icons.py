"""Signs: flat SVG drawings rendered at the size and in the colour they are shown."""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path

import pygame

from game.ui.theme import ASSETS, RGB

UNKNOWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="4" fill="currentColor"/></svg>'


@lru_cache(maxsize=600)
def icon(name: str, size: int, colour: RGB, folder: Path = ASSETS) -> pygame.Surface:
    """The sign as a square surface; a dot when its file is missing or broken."""
    size = max(1, size)
    try:
        return _rendered(source(name, folder), size, colour)
    except pygame.error:
        return _rendered(UNKNOWN, size, colour)


@lru_cache(maxsize=200)
def source(name: str, folder: Path = ASSETS) -> str:
    try:
        return (folder / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except OSError:
        return UNKNOWN


def _rendered(svg: str, size: int, colour: RGB) -> pygame.Surface:
    """Rendered twice as large and made small: thin strokes stay even."""
    named = "#{:02x}{:02x}{:02x}".format(*colour)
    sized = svg.replace("currentColor", named).replace("<svg ", f'<svg width="{size * 2}" height="{size * 2}" ', 1)
    large = pygame.image.load(io.BytesIO(sized.encode()), "icon.svg")
    return pygame.transform.smoothscale(large, (size, size))
