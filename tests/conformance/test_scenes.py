"""Every scene in both languages, at every text size, in every window and theme: whole, legible and played by keys."""

from __future__ import annotations

import pytest

from game.text.catalog import LANGUAGES, catalog
from game.ui import guide
from game.ui.pictures import SCENES, driver
from game.ui.theme import THEMES
from tests.conformance.outlines import faults, looked, outlines
from tests.conformance.stretched import Stretched, stretched

WINDOWS = ((1024, 600), (1366, 768), (1920, 1080), (3840, 2160))
TEXT_SIZES = (16, 20, 24, 32, 40)

every_scene = pytest.mark.parametrize("name", SCENES)
both_languages = pytest.mark.parametrize("language", LANGUAGES)


def faults_of(name: str, language: str, airy: bool = False) -> dict[str, list[str]]:
    """What is wrong with a scene, by window and text size."""
    with outlines():
        seen = driver(name, language, WINDOWS[0], TEXT_SIZES[0], airy=airy)
        pages = {f"{w}x{h}, text {size}": looked(seen, (w, h), size) for size in TEXT_SIZES for w, h in WINDOWS}
    return {where: found for where, page in pages.items() if (found := faults(page))}


@both_languages
@every_scene
def test_nothing_is_cut_overlaps_leaves_the_window_or_shares_a_key(name: str, language: str) -> None:
    assert faults_of(name, language) == {}


@every_scene
def test_a_language_of_longer_words_fits_too(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guide, "catalog", lambda language: Stretched(language))
    assert faults_of(name, "pl") == {}


@every_scene
def test_airy_text_fits_too(name: str) -> None:
    assert faults_of(name, "pl", airy=True) == {}


def test_words_are_stretched_and_what_is_filled_in_is_not() -> None:
    assert stretched("II kwartał {n} z {all}") == "II kwwarrtaał {n} zz {all}"
    long, short = Stretched("pl"), catalog("pl")
    assert len(long("Self-assessment")) >= 1.4 * len(short("Self-assessment"))


@every_scene
def test_a_theme_changes_colours_and_nothing_else(name: str) -> None:
    """So one theme speaks for all in what fits; here each draws every scene with ink."""
    seen = driver(name, "pl", (1366, 768), 20)
    pages = [looked(seen, (1366, 768), 20, theme) for theme in THEMES]
    assert [(page.written, page.drawn, [spot.box for spot in page.spots]) for page in pages[1:]] == [
        (pages[0].written, pages[0].drawn, [spot.box for spot in pages[0].spots])
    ] * (len(pages) - 1)


@both_languages
@every_scene
def test_a_scene_can_be_left_by_keys(name: str, language: str) -> None:
    seen = driver(name, language, (1024, 600), 24)
    scene = seen.scene
    seen.press("esc")
    assert seen.stack.done or seen.scene is not scene


@every_scene
def test_everything_that_can_be_pressed_can_be_reached_by_tab(name: str) -> None:
    seen = driver(name, "pl", (1280, 720), 18)
    wanted = {spot.id for spot in seen.spots() if spot.enabled}
    reached = set()
    for _ in seen.spots():
        seen.press("tab")
        reached.add(seen.memory.focus)
    assert wanted <= reached
