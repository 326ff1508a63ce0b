"""Small pictures for the documentation, and the page that shows every scene."""

from __future__ import annotations

import io
from pathlib import Path

import pygame
import pytest

from game.ui.gallery import small_png
from game.ui.pictures import SCENES

DOCS = Path(__file__).parents[2] / "docs"


def test_a_picture_of_few_colours_is_kept_exactly() -> None:
    surface = pygame.Surface((40, 20), 0, 32)
    surface.fill("#f6f2e9")
    surface.fill("#0b5f96", (5, 5, 10, 10))
    again = pygame.image.load(io.BytesIO(small_png(surface)), "picture.png")
    assert again.get_size() == (40, 20)
    assert [again.get_at(at)[:3] for at in ((0, 0), (7, 7))] == [surface.get_at(at)[:3] for at in ((0, 0), (7, 7))]


@pytest.mark.parametrize("name", SCENES)
def test_the_gallery_in_the_documentation_has_every_scene(name: str) -> None:
    """After a new scene: python -m game pictures docs --gallery."""
    assert f"(pictures/{name}.png)" in (DOCS / "gallery.md").read_text(encoding="utf-8")
    assert (DOCS / "pictures" / f"{name}.png").stat().st_size < 60_000
