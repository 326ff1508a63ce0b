"""A workshop with short questions and guesses, by keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.pictures_asked import reach
from game.ui.pictures_workshop import PEOPLE, vote, workshop
from game.ui.scenes.following import scene_of
from game.ui.scenes.workshop_asking import Asked, Asking
from game.ui.scenes.workshop_card import StageCard
from game.ui.scenes.workshop_debrief import Debrief
from game.ui.scenes.workshop_learned import Learned
from game.ui.scenes.workshop_setup import WorkshopSetup
from game.ui.scenes.workshop_votes import Ballot, Reveal, Voting
from game.ui.settings import Settings

HERE = sum(not person.absent for person in PEOPLE)


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    guide = Guide(tmp_path, Settings(language="pl"))
    guide.seed = lambda: 7
    guide.clock = lambda: 0.0
    return guide


def at(guide: Guide, kind: str) -> Driver:
    led = workshop(guide, asked=True)
    reach(led, kind)
    led.enter()
    return Driver(scene_of(guide))


def scene(driver: Driver, kind: type) -> None:
    assert isinstance(driver.scene, kind), type(driver.scene).__name__


def test_the_trainer_switches_the_questions_on(guide: Guide) -> None:
    setup = WorkshopSetup(guide, "na-medal")
    setup.people = PEOPLE
    driver = Driver(setup)
    driver.click_on("asked=yes")
    driver.command("begin")
    driver.press("enter")  # yes, begin
    assert "before" in [stage.kind for stage in guide.workshop.stages]


def test_without_the_switch_nothing_is_asked(guide: Guide) -> None:
    setup = WorkshopSetup(guide, "na-medal")
    setup.people = PEOPLE
    driver = Driver(setup)
    driver.command("begin")
    driver.press("enter")
    assert "before" not in [stage.kind for stage in guide.workshop.stages]


def test_everybody_answers_nine_questions_with_keys(guide: Guide) -> None:
    driver = at(guide, "before")
    for _ in range(HERE):
        scene(driver, Asking)
        driver.press("enter")
        scene(driver, Asked)
        driver.press("1", "2", "3", "0", "1", "2", "3", "4", "5", "enter")
    scene(driver, StageCard)
    sheets = guide.workshop.workshop.sheets
    assert len(sheets) == HERE
    assert {tuple(sheet.answers.values()) for sheet in sheets} == {(1, 2, 3, 0, 1, 2)}
    assert {tuple(sheet.beliefs.values()) for sheet in sheets} == {(3, 4, 5)}


def test_an_answer_can_be_corrected_before_the_end(guide: Guide) -> None:
    driver = at(guide, "before")
    driver.press("enter", "1", "backspace", "2")
    assert isinstance(driver.scene, Asked)
    assert list(driver.scene.given.values()) == [2]


def test_answers_that_were_not_finished_are_forgotten(guide: Guide) -> None:
    driver = at(guide, "before")
    driver.press("enter", "1", "1", "esc")
    scene(driver, Asking)
    assert guide.workshop.workshop.sheets == ()


def test_on_a_projector_a_given_answer_is_not_seen(guide: Guide) -> None:
    guide.settings = replace(guide.settings, projector=True)
    driver = at(guide, "before")
    driver.press("enter")
    before = [(spot.command, spot.selected) for spot in driver.page().spots if spot.command.startswith("give=")]
    driver.press("2", "backspace")
    assert [(spot.command, spot.selected) for spot in driver.page().spots if spot.command.startswith("give=")] == before


def test_both_sides_guess_before_the_votes_are_shown(guide: Guide) -> None:
    driver = at(guide, "assessment")
    vote(guide.workshop)
    driver = Driver(scene_of(guide))
    for _ in range(2):
        scene(driver, Voting)
        driver.press("enter")
        scene(driver, Ballot)
        driver.press(*["2"] * len(guide.workshop.stage.areas), "enter")
    scene(driver, Reveal)
    assert any("domysł urzędu o organizacjach: 2" in text for text in driver.texts())


def test_a_side_may_leave_the_guess_out(guide: Guide) -> None:
    driver = at(guide, "assessment")
    vote(guide.workshop)
    driver = Driver(scene_of(guide))
    for _ in range(2):
        driver.press("enter")
        driver.click_on("pass")
    scene(driver, Reveal)


def test_the_debrief_shows_what_the_group_answered(guide: Guide) -> None:
    driver = at(guide, "debrief")
    scene(driver, Debrief)
    driver.press("9")
    scene(driver, Learned)
    driver.press("enter")
    scene(driver, Debrief)
