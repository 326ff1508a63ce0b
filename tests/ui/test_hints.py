"""Hints come once, at the right moment, and go for good; advice is offered once in a game, and quietly."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.play.session import Session
from game.scenario.read import load
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.scenes.desk import Desk
from game.ui.settings import Settings
from tests.conformance.outlines import faults

FIRST = "Open a tool from the list"


def guide_of(folder: Path, settings: Settings | None = None) -> Guide:
    guide = Guide(folder, settings or Settings(language="en", forecasts=False))
    guide.hinting = True
    guide.session = Session.new(load("na-medal"), 7)
    guide.session.step = "desk"
    return guide


def hinted(driver: Driver) -> bool:
    return any(text.startswith(FIRST) for text in driver.texts())


def test_a_hint_that_was_understood_never_returns(tmp_path: Path) -> None:
    driver = Driver(Desk(guide_of(tmp_path)))
    assert hinted(driver)
    driver.press("x")
    assert not hinted(driver)
    again = Guide(tmp_path).settings
    assert again.hints == ("tools",)
    assert not hinted(Driver(Desk(guide_of(tmp_path, again))))


def test_each_hint_waits_for_its_moment(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(Desk(guide))
    driver.press("x")
    assert not any(spot.command.startswith("understood") for spot in driver.page().spots)
    tool = next(tool for tool in guide.game.idle_tools() if guide.game.refusal(tool, guide.game.best_mode(tool)) is None)
    guide.perform(f"start={tool}={guide.game.best_mode(tool)}")
    driver.draw()
    assert any(spot.command == "understood=plan" for spot in driver.page().spots)


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (3840, 2160)])
@pytest.mark.parametrize("em", [16, 24, 40])
def test_the_hint_fits(size: tuple[int, int], em: int, tmp_path: Path) -> None:
    page = Driver(Desk(guide_of(tmp_path, Settings(language="pl", forecasts=False))), size, em).page()
    assert faults(page) == []


def test_advice_is_offered_once_to_who_decides_nothing_for_long(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(Desk(guide))
    driver.time = 100.0
    assert not driver.stack.work(driver.time)
    driver.rest()
    assert "adviser answers" in guide.notice
    driver.press("2")
    driver.rest()
    assert guide.notice == ""


def test_pictures_and_other_programs_see_no_hints(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    guide.hinting = False
    driver = Driver(Desk(guide))
    driver.rest()
    assert not hinted(driver)
    assert guide.notice == ""
