"""Tools are found by what one needs, and two are compared, by keys and by mouse."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.play.session import Session
from game.scenario.read import load
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.scenes.compare import Compare
from game.ui.scenes.desk import Desk
from game.ui.scenes.finder import Finder
from game.ui.scenes.tool import ToolCard
from game.ui.settings import Settings


@pytest.fixture
def driver(tmp_path: Path) -> Driver:
    guide = Guide(tmp_path, Settings(language="en"))
    guide.session = Session.new(load("na-medal"), 7)
    guide.session.step = "desk"
    seen = Driver(Desk(guide), (1024, 600), 24)
    seen.press("f")
    return seen


def listed(driver: Driver) -> list[str]:
    return [spot.command.partition("=")[2] for spot in driver.page().spots if spot.command.startswith("tool=")]


def test_the_list_opens_from_the_desk_with_every_tool_and_esc_goes_back(driver: Driver) -> None:
    assert isinstance(driver.scene, Finder)
    assert sorted(listed(driver)) == sorted(driver.scene.guide.game.rulebook.tools)
    driver.press("esc")
    assert isinstance(driver.scene, Desk)


def test_the_list_opens_from_its_sign_at_the_smallest_window(driver: Driver) -> None:
    driver.press("esc")
    driver.resize(1024, 600)
    driver.look(em=32)
    driver.click_on("finder")
    assert isinstance(driver.scene, Finder)


def test_within_reach_are_the_tools_that_can_begin_now(driver: Driver) -> None:
    driver.click_on("kind=reach")
    game = driver.scene.guide.game  # type: ignore[attr-defined]
    assert sorted(listed(driver)) == sorted(tool for tool in game.idle_tools() if game.refusal(tool, game.best_mode(tool)) is None)


def test_filters_work_together_and_one_key_takes_them_off(driver: Driver) -> None:
    game = driver.scene.guide.game  # type: ignore[attr-defined]
    words = {tool.id: tool for tool in game.scenario.model.tools if tool.id in game.rulebook.tools}
    area = game.scenario.model.areas[0].id
    driver.click_on(f"area={area}")
    driver.click_on("decides=council")
    assert sorted(listed(driver)) == sorted(name for name, tool in words.items() if area in tool.serves and tool.decides == "council")
    driver.press("a")
    assert len(listed(driver)) == len(words)


def test_a_tool_opens_its_card_by_keys(driver: Driver) -> None:
    while not (driver.memory.focus or "").startswith("tool="):
        driver.press("tab")
    driver.press("enter")
    assert isinstance(driver.scene, ToolCard)


def test_two_tools_are_compared_by_keys(driver: Driver) -> None:
    first, second = listed(driver)[:2]
    for tool in (first, second):
        while driver.memory.focus != f"tool={tool}":
            driver.press("tab")
        driver.press("c")
    assert isinstance(driver.scene, Compare)
    assert driver.scene.tools == (first, second)
    driver.press("2")
    assert isinstance(driver.scene, ToolCard)
    assert driver.scene.tool == second


def test_two_tools_are_compared_by_mouse_and_the_first_can_be_let_go(driver: Driver) -> None:
    first, second, third = listed(driver)[:3]
    driver.click_on(f"compare={first}")
    assert any("Choose the tool to compare with" in text for text in driver.texts())
    driver.click_on(f"compare={first}")
    assert isinstance(driver.scene, Finder)
    driver.click_on(f"compare={second}")
    driver.click_on(f"compare={third}")
    assert isinstance(driver.scene, Compare)
