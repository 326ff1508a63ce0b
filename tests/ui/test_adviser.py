"""The adviser and forecasts in the window: asked by keys, worked out in idle time, dropped when the plan changes."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path

import pytest

from game.play.advice import Advice, Question
from game.play.session import Session
from game.scenario.read import load
from game.text.catalog import LANGUAGES
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.scenes.adviser import AdviserScene
from game.ui.scenes.commitments import Commitments
from game.ui.scenes.desk import Desk
from game.ui.scenes.tool import ToolCard
from game.ui.settings import Settings
from game.views.moves import command_of

DOTS = "…"
PROMISES = ("consultation-rules", "competition-standard", "coordinator", "integration-meetings")


@cache
def answered() -> Advice:
    """What the adviser says about a new game's empty plan."""
    question = Question(new())
    for _ in question.slices():
        pass
    assert question.answer
    return question.answer


def new() -> Session:
    """A game at its first desk, where enough was promised."""
    session = Session.new(load("na-medal"), 7)
    for tool in PROMISES:
        session.choose(session.draft.toggled("commit", tool))
    return Session(session.scenario, session.record, "desk")


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    guide = Guide(tmp_path, Settings(language="en"))
    guide.session = new()
    return guide


@pytest.fixture
def advised(guide: Guide) -> Driver:
    """The adviser after an answer."""
    guide.game.consult()
    guide.advice = answered()
    driver = Driver(Desk(guide))
    driver.press("a")
    return driver


def hours(guide: Guide) -> int:
    return guide.game.draft.consulted


# asking


@pytest.mark.parametrize(
    ("size", "em", "tab"), [((1280, 720), 18, "tools"), *(((1024, 600), 32, tab) for tab in ("tools", "place", "index", "plan"))]
)
def test_the_adviser_has_a_key_everywhere_on_the_desk(size: tuple[int, int], em: int, tab: str, guide: Guide) -> None:
    desk = Desk(guide)
    desk.tab = tab
    driver = Driver(desk, size, em)
    driver.press("a")
    assert isinstance(driver.scene, AdviserScene)
    driver.press("esc")
    assert driver.scene is desk


def test_asking_says_before_what_it_takes(guide: Guide) -> None:
    assert "An answer takes one hour of advice. 15 are left." in Driver(AdviserScene(guide)).texts()


def test_a_suggestion_is_asked_for_taken_and_taken_back_by_keys_alone(guide: Guide) -> None:
    driver = Driver(Desk(guide))
    driver.press("a", "enter")
    driver.rest()
    assert hours(guide) == 1
    assert guide.advice == answered()
    driver.press("1")
    assert guide.advice.suggestions[0].move.made(guide.game.draft)
    assert "It is in the plan" in driver.texts()
    driver.press("ctrl+z")
    assert not guide.advice.suggestions[0].move.made(guide.game.draft)
    assert hours(guide) == 1
    driver.press("enter")
    assert isinstance(driver.scene, Desk)


def test_the_window_shows_how_far_the_adviser_is(guide: Guide) -> None:
    driver = Driver(AdviserScene(guide))
    driver.press("enter")
    assert "0%" in driver.texts()
    while isinstance(driver.scene, AdviserScene) and driver.scene.share < 0.2:
        driver.rest(1)
    assert {f"{percent}%" for percent in range(1, 100)} & set(driver.texts())


def test_escape_stops_the_adviser_and_nothing_is_taken(guide: Guide) -> None:
    driver = Driver(Desk(guide))
    driver.press("a", "enter")
    driver.rest(1)
    driver.press("esc")
    driver.rest()
    assert isinstance(driver.scene, Desk)
    assert (hours(guide), guide.advice) == (0, None)


def test_help_over_the_adviser_lets_it_rest(guide: Guide) -> None:
    driver = Driver(AdviserScene(guide))
    driver.press("enter", "f1")
    assert driver.stack.wait(driver.time) == math.inf
    driver.press("esc")
    driver.rest()
    assert guide.advice == answered()


def test_a_change_of_the_plan_stops_the_question(guide: Guide) -> None:
    driver = Driver(AdviserScene(guide))
    driver.press("enter")
    driver.command("start=coordinator=co-created")
    driver.rest()
    assert (hours(guide), guide.advice) == (0, None)


def test_without_hours_the_adviser_is_refused_with_the_reason(guide: Guide) -> None:
    while guide.game.consult():
        pass
    driver = Driver(AdviserScene(guide))
    assert "There are no hours of advice left" in driver.texts()
    driver.press("enter")
    assert driver.stack.wait(driver.time) == math.inf
    driver.press("esc")
    assert driver.stack.done or not isinstance(driver.scene, AdviserScene)


def test_the_answer_stays_until_the_quarter_ends(advised: Driver, guide: Guide) -> None:
    advised.press("enter", "a")
    assert "Take what you like into the plan" in advised.texts()
    guide.game.end_quarter()
    assert "Ask what would help your plan" in Driver(AdviserScene(guide)).texts()


def test_a_new_game_has_no_answer_yet(advised: Driver, guide: Guide) -> None:
    guide.begin("na-medal")
    assert guide.advice is None


def test_one_can_ask_again(advised: Driver, guide: Guide) -> None:
    advised.press("1", "a")
    advised.rest()
    assert hours(guide) == 2
    assert guide.advice != answered()


def test_an_undo_that_reaches_the_promises_leads_there(guide: Guide) -> None:
    guide.perform(f"promise={PROMISES[0]}")
    guide.perform(f"promise={PROMISES[0]}")
    guide.game.undo()
    guide.game.step = "desk"
    guide.advice = answered()
    driver = Driver(AdviserScene(guide))
    driver.command("redo")
    assert isinstance(driver.scene, AdviserScene)
    driver.press("ctrl+z")
    assert isinstance(driver.scene, Commitments)


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_answer_is_drawn_in_every_theme(theme: str, guide: Guide) -> None:
    guide.advice = answered()
    assert Driver(AdviserScene(guide), theme=theme).page().cut == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "em"), [(1024, 32), (1024, 20)])
def test_nothing_covers_anything_where_one_scrolls_to(width: int, em: int, language: str, guide: Guide) -> None:
    guide.settings = Settings(language=language)
    guide.advice = answered()
    page = Driver(AdviserScene(guide), (width, 4500), em).page()
    assert (page.cut, page.overlaps()) == ([], [])
    assert [spot.command for spot in page.spots if spot.area == "advice"] == [command_of(one.move) for one in answered().suggestions]


# forecasts


def forecast(driver: Driver) -> str:
    return driver.spot("forecast").label


def test_the_plan_has_a_forecast_after_a_while(guide: Guide) -> None:
    driver = Driver(Desk(guide))
    assert driver.stack.wait(driver.time) == 0.5
    assert DOTS in forecast(driver)
    driver.rest()
    assert forecast(driver).startswith("This plan: index about 2.")
    assert hours(guide) == 0


def test_a_changed_plan_gets_a_forecast_of_its_own(guide: Guide) -> None:
    driver = Driver(Desk(guide))
    driver.rest()
    guide.perform("start=needs-map=co-created")
    driver.draw()
    assert DOTS in forecast(driver)
    assert driver.stack.wait(driver.time) == pytest.approx(0.5)
    driver.rest()
    assert DOTS not in forecast(driver)


@pytest.mark.parametrize(("size", "em"), [((1280, 720), 18), ((1024, 600), 16), ((1024, 600), 32)])
def test_a_forecast_moves_nothing_on_the_desk(size: tuple[int, int], em: int, guide: Guide) -> None:
    guide.perform("start=needs-map=co-created")
    desk = Desk(guide)
    desk.tab = "plan"
    driver = Driver(desk, size, em)
    before = [(spot.command, spot.box) for spot in driver.page().spots]
    driver.rest()
    assert [(spot.command, spot.box) for spot in driver.page().spots] == before


@pytest.mark.parametrize(("size", "em"), [((1280, 720), 18), ((1024, 600), 32)])
def test_a_forecast_moves_nothing_on_the_card_of_a_tool(size: tuple[int, int], em: int, guide: Guide) -> None:
    driver = Driver(ToolCard(guide, "coordinator"), size, em)
    before = {(spot.command, spot.box) for spot in driver.page().spots}
    driver.rest()
    after = {(spot.command, spot.box) for spot in driver.page().spots}
    assert {command.partition("=")[0] for command, _ in after - before} == {"gain"}
    assert before <= after


def test_a_tool_says_what_each_way_may_bring(guide: Guide) -> None:
    driver = Driver(ToolCard(guide, "needs-map"), (1280, 1400))
    driver.rest()
    assert [spot.label.partition(":")[0] for spot in driver.page().spots if spot.role == "value"] == ["Co-created", "Consulted", "Imposed"]


def test_a_tool_without_a_choice_has_no_forecast(guide: Guide) -> None:
    driver = Driver(ToolCard(guide, "federation"))
    assert driver.stack.wait(driver.time) == math.inf


def test_forecasts_can_be_switched_off(guide: Guide) -> None:
    guide.settings = Settings(language="en", forecasts=False)
    for scene in (Desk(guide), ToolCard(guide, "coordinator")):
        driver = Driver(scene)
        assert driver.stack.wait(driver.time) == math.inf
        assert not any(spot.command.startswith(("forecast", "gain")) for spot in driver.page().spots)
