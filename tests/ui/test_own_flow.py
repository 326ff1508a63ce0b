"""A self-assessment of a real place by keys alone: from the title to the report and to a scenario that begins from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.play.own import Note
from game.play.own_kept import Measuring, listed
from game.scenario.read import load
from game.text.catalog import catalog
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.pictures_own import measuring
from game.ui.scenes.briefing import Briefing
from game.ui.scenes.own_agree import OwnAgree
from game.ui.scenes.own_begin import OwnBegin
from game.ui.scenes.own_compared import OwnCompared
from game.ui.scenes.own_list import OwnList
from game.ui.scenes.own_notes import OwnNotes
from game.ui.scenes.own_result import OwnResult
from game.ui.scenes.own_reveal import OwnReveal
from game.ui.scenes.own_setup import OwnSetup
from game.ui.scenes.own_with import OwnWith
from game.ui.scenes.roles import Roles
from game.ui.scenes.title import Title
from game.ui.scenes.workshop_setup import WorkshopSetup
from game.ui.scenes.workshop_votes import Ballot, Voting
from game.ui.settings import Settings
from game.views.start import briefing_view


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    guide = Guide(tmp_path, Settings(language="pl"))
    guide.seed = lambda: 7
    return guide


def scene(driver: Driver, kind: type) -> None:
    assert isinstance(driver.scene, kind), type(driver.scene).__name__


def tab_to(driver: Driver, command: str) -> None:
    """Tab until that spot has the focus."""
    for _ in driver.spots():
        if driver.memory.focus == driver.spot(command).id:
            return
        driver.press("tab")
    raise AssertionError(f"{command} is not reached by tab")


def to_setup(guide: Guide) -> Driver:
    driver = Driver(Title(guide))
    tab_to(driver, "own")
    driver.press("enter")
    scene(driver, OwnList)
    driver.press("enter")
    scene(driver, OwnSetup)
    return driver


def vote(driver: Driver, *grades: str) -> None:
    for grade in grades:
        scene(driver, Voting)
        driver.press("enter")
        scene(driver, Ballot)
        driver.press(*[grade] * 12, "enter")


def test_of_twelve_areas_the_one_that_waits_for_a_grade_is_in_view(guide: Guide) -> None:
    driver = to_setup(guide)
    driver.type("Gmina Próbna")
    tab_to(driver, "begin")
    driver.press("enter", "enter")
    scene(driver, Ballot)
    driver.resize(1366, 768)
    driver.look(26)
    rows = driver.scene.box.view().rows
    for following in rows[1:]:
        driver.press("3")
        page = driver.page()
        area = next(area for area in page.areas if area.name == "ballot")
        box = next(box for text, box in page.written if text == f"{following[1]} {following[2]}")
        assert area.box.y <= box.y
        assert box.bottom <= area.box.bottom


def test_from_the_title_to_a_game_by_keys_alone(guide: Guide) -> None:
    driver = to_setup(guide)
    driver.press("enter")
    scene(driver, OwnSetup)  # no name yet
    tab_to(driver, "place")
    driver.type("Gmina Próbna")
    tab_to(driver, "slider:office")
    driver.press("left")
    tab_to(driver, "slider:ngos")
    driver.press("left", "left")
    tab_to(driver, "begin")
    driver.press("enter")
    vote(driver, "3", "2", "1")
    scene(driver, OwnReveal)
    driver.press("enter")
    scene(driver, OwnAgree)
    tab_to(driver, "slider:informing")
    driver.press("right")
    tab_to(driver, "next")
    driver.press("enter")
    scene(driver, OwnNotes)
    tab_to(driver, "reason-co-creating")
    driver.type("Za późno pytamy")
    tab_to(driver, "next")
    driver.press("enter")
    scene(driver, OwnResult)
    driver.press("enter")
    (report,) = (guide.folder / "reports").glob("*.html")
    assert "Za późno pytamy" in report.read_text(encoding="utf-8")
    driver.press("p", "enter")
    scene(driver, OwnBegin)
    driver.press("enter")
    scene(driver, Roles)
    driver.press("enter")
    book = guide.game.rulebook
    assert guide.game.state.measured[0].tolist() == [2500 if area == "informing" else 2000 for area in book.areas]
    assert guide.game.record.areas["informing"] == 2500


def test_a_game_begun_from_it_is_saved_and_played_on(guide: Guide) -> None:
    areas = load("na-medal").rulebook.areas
    guide.begin("na-medal", areas=dict.fromkeys(areas, 3000))
    guide.game.end_quarter()
    assert guide.leave() == ""
    again = Guide(guide.folder, Settings(language="pl"))
    path = max(again.saves.glob("*.json"))
    assert again.resume(path) == ""
    assert again.game.states[0].area[0].tolist() == [3000] * 12


def test_after_a_power_cut_the_votes_go_on_with_the_next_person(guide: Guide) -> None:
    measuring(guide, 4)
    again = Guide(guide.folder, Settings(language="pl"))
    driver = Driver(OwnList(again))
    driver.press("enter")
    scene(driver, Voting)
    assert again.measuring.own == guide.measuring.own


def test_what_is_typed_is_kept_on_the_way_back(guide: Guide) -> None:
    measuring(guide)
    driver = Driver(OwnNotes(guide))
    driver.click_on("advice-evaluating")
    driver.type("Raz w roku")
    driver.press("esc")
    assert guide.measuring.own.notes["evaluating"].recommendation == "Raz w roku"


def test_a_ballot_that_was_not_cast_is_forgotten(guide: Guide) -> None:
    measuring(guide, 1)
    driver = Driver(OwnList(guide))
    driver.press("enter", "enter", "4", "4", "esc")
    scene(driver, Voting)
    assert guide.measuring.own.turn == 1


def test_a_ballot_is_begun_anew_with_its_own_key_and_left_with_esc(guide: Guide) -> None:
    measuring(guide, 1)
    driver = Driver(OwnList(guide))
    driver.press("enter", "enter", "4", "4")
    assert guide.say("rated {n} of {all}", n=2, all=12) in driver.texts()
    driver.press("n")
    assert guide.say("rated {n} of {all}", n=0, all=12) in driver.texts()
    driver.press("esc")
    scene(driver, Voting)


def test_a_file_is_deleted_only_after_a_question(guide: Guide) -> None:
    measuring(guide)
    driver = Driver(OwnList(guide))
    driver.click_on("delete=0")
    driver.press("esc")
    assert len(list(guide.assessments.glob("*.json"))) == 1
    driver.click_on("delete=0")
    driver.click_on("yes")
    assert listed(guide.assessments, load("na-medal").rulebook.areas, catalog("pl")) == []


def test_a_folder_that_cannot_be_written_is_said(guide: Guide) -> None:
    (guide.folder / "assessments").write_text("", encoding="utf-8")
    driver = to_setup(guide)
    driver.type("Gmina")
    driver.press("enter")
    assert guide.notice
    assert guide.notice in driver.texts()


def test_text_that_a_person_types_is_shown_as_it_is(guide: Guide) -> None:
    found = measuring(guide)
    found.note("consulting", Note("**Nie** pytamy", "słowo " * 50))
    found.go("result")
    page = Driver(OwnResult(guide), (1024, 600), 24).page()
    assert "**Nie** pytamy" in page.texts()
    assert page.cut == []


def test_a_workshop_begins_from_the_result_by_keys_alone(guide: Guide) -> None:
    own = measuring(guide).own
    guide.measuring.go("result")
    driver = Driver(OwnList(guide))
    driver.press("enter", "p", "enter")
    scene(driver, OwnBegin)
    driver.press("w")
    scene(driver, WorkshopSetup)
    driver.press("esc")
    scene(driver, OwnBegin)
    driver.press("w")
    for name in ("Ala", "Olek"):
        driver.type(name)
        driver.press("enter")
    driver.press("enter", "enter")  # begin; yes
    assert guide.workshop.session.record.areas == own.values(guide.game.rulebook.areas)
    again = Guide(guide.folder, Settings(language="pl"))
    (path,) = again.saves.glob("workshop-*.json")
    assert again.resume(path) == ""
    assert again.led is not None
    assert again.game.states[0].area[0].tolist() == guide.game.states[0].area[0].tolist()


def test_the_letter_of_a_game_from_a_group_says_so(guide: Guide) -> None:
    guide.begin("na-medal", areas=dict.fromkeys(load("na-medal").rulebook.areas, 3000))
    origin = briefing_view(guide.game, guide.say).origin
    assert origin in Driver(Briefing(guide)).texts()


def two(guide: Guide, day: str = "2027-03-11") -> None:
    """One place in which everybody has voted twice, the later one with a grade more everywhere."""
    first = measuring(guide)
    again = Measuring.begun(first.own.place, 1, 1, guide.assessments, day)
    for grade in (4, 3):
        again.vote(dict.fromkeys(load("na-medal").rulebook.areas, grade))


def test_two_self_assessments_are_compared_and_reported_by_keys_alone(guide: Guide) -> None:
    two(guide)
    driver = Driver(OwnList(guide))
    driver.press("c")
    scene(driver, OwnWith)
    driver.press("enter")
    scene(driver, OwnCompared)
    assert "12.03.2026" in driver.texts()
    driver.press("enter")
    (report,) = (guide.folder / "reports").glob("*.html")
    assert "11.03.2027" in report.read_text(encoding="utf-8")
    driver.press("esc")
    scene(driver, OwnList)


def test_one_alone_or_unfinished_is_not_compared_and_says_why(guide: Guide) -> None:
    measuring(guide)
    driver = Driver(OwnList(guide))
    driver.press("c")
    scene(driver, OwnList)
    assert driver.spot("compare").why_not
    measuring(guide, 2)
    driver = Driver(OwnList(guide))
    driver.press("c")
    scene(driver, OwnList)


def test_a_file_that_was_damaged_meanwhile_is_not_compared(guide: Guide) -> None:
    two(guide)
    driver = Driver(OwnList(guide))
    driver.press("c")
    for path in guide.assessments.glob("*.json"):
        path.write_text("[]", encoding="utf-8")
    driver.press("enter")
    scene(driver, OwnWith)
    assert guide.notice in driver.texts()
