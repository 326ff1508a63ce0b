"""Every scene in both languages, at every text size, in every window: whole, legible and played by keys."""

from collections import Counter

import pytest

from game.text.catalog import LANGUAGES
from game.ui.pictures import SCENES, driver

WINDOWS = ((1024, 600), (1280, 720), (1920, 1080))
TEXT_SIZES = (16, 20, 24, 32)

every_scene = pytest.mark.parametrize("name", SCENES)
both_languages = pytest.mark.parametrize("language", LANGUAGES)
every_text_size = pytest.mark.parametrize("text_size", TEXT_SIZES)
every_window = pytest.mark.parametrize("window", WINDOWS, ids=lambda size: f"{size[0]}x{size[1]}")


@every_window
@every_text_size
@both_languages
@every_scene
def test_nothing_is_cut_overlaps_or_shares_a_key(name: str, language: str, text_size: int, window: tuple[int, int]) -> None:
    page = driver(name, language, window, text_size).page()
    assert page.cut == []
    assert page.overlaps() == []
    keys = Counter([spot.key for spot in page.spots if spot.key] + list(page.shortcuts))
    assert [key for key, times in keys.items() if times > 1] == []


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
