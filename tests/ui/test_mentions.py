"""Words of the game underlined in texts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.play.session import Session
from game.scenario.read import load
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.scenes.following import scene_of
from game.ui.scenes.handbook import HandbookScene
from game.ui.settings import Settings


@pytest.fixture
def briefing(tmp_path: Path) -> Driver:
    guide = Guide(tmp_path, Settings(language="pl", sound=False))
    guide.session = Session.new(load("na-medal"), 7)
    guide.session.step = "briefing"
    return Driver(scene_of(guide))


def words(driver: Driver) -> list[str]:
    return [spot.command for spot in driver.spots() if spot.role == "link"]


def by_mouse(driver: Driver) -> None:
    driver.click_on("word=self-assessment")


def by_keys(driver: Driver) -> None:
    while driver.memory.focus != "word=self-assessment":
        driver.press("tab")
    driver.press("enter")


@pytest.mark.parametrize("opened", [by_mouse, by_keys])
def test_an_underlined_word_opens_what_it_means_and_esc_comes_back(briefing: Driver, opened: Callable[[Driver], None]) -> None:
    before = briefing.scene
    opened(briefing)
    assert isinstance(briefing.scene, HandbookScene)
    assert "Samoocena" in briefing.texts()
    briefing.press("esc")
    assert briefing.scene is before


def test_a_word_is_underlined_once_on_a_page(briefing: Driver) -> None:
    assert words(briefing)
    assert len(words(briefing)) == len(set(words(briefing)))


def test_the_meaning_of_a_word_is_seen_under_the_pointer(briefing: Driver) -> None:
    briefing.hover(*briefing.spot("word=self-assessment").seen.middle)
    assert any(text.startswith("Samoocena: ") for text in briefing.texts())
