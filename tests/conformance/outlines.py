"""Pages laid out and measured, but without ink: thousands of layouts can be looked at while one picture is drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pygame
import pytest

from game.ui import draw, driver, shapes, still
from game.ui import theme as themes
from game.ui.draw import Page
from game.ui.driver import Driver
from game.ui.fonts import Fonts

EMPTY = pygame.Surface((1, 1), pygame.SRCALPHA)


@contextmanager
def outlines() -> Iterator[None]:
    """Letters are measured as ever; shapes, signs and letters leave no ink."""
    letters = {airy: Fonts(airy) for airy in (False, True)}
    for kind in letters.values():
        kind.line = lambda *_: EMPTY  # type: ignore[assignment]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(driver, "_fonts", letters)
        patch.setattr(draw, "drawn_icon", lambda *_: EMPTY)
        patch.setattr(still, "_stills", type(still._stills)())
        for name in ("stroked", "filled"):
            patch.setattr(shapes, name, lambda *_: (EMPTY, (0, 0)))
        for name in ("ring", "shadow", "rounded", "framed"):
            patch.setattr(shapes, name, lambda *_: EMPTY)
        yield


def looked(seen: Driver, window: tuple[int, int], text_size: float, theme: str = "light") -> Page:
    """The scene at another size, laid out from scratch as after a resize, unscrolled."""
    seen.theme = themes.load(theme, text_size)
    seen.memory.scrolls.clear()
    seen.resize(*window)
    return seen.page()


def faults(page: Page) -> list[str]:
    """What is cut, covered, off the window or given one key twice."""
    keys = Counter([spot.key for spot in page.spots if spot.key] + list(page.shortcuts))
    found = [f"cut: {text}" for text in page.cut]
    found += [f"over each other: {one} | {other}" for one, other in page.overlaps()]
    found += [f"off the window: {spot.command}" for spot in page.spots if not spot.area and spot.box.common(page.box) != spot.box]
    found += [f"too narrow: {spot.command}" for spot in page.spots if spot.box.w <= 0 or spot.box.h <= 0]
    return found + [f"two things on one key: {key}" for key, times in keys.items() if times > 1]
