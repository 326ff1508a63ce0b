"""A self-assessment of a real place in the terminal."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from game.cli import main
from game.play.own_kept import Measuring, listed, load
from game.play.reopened import reopened
from game.play.save import listed as saved_games
from game.scenario.read import load as scenario
from game.terminal.play import play
from game.terminal.workshop import lead
from game.text.catalog import catalog
from tests.terminal.conftest import Person

SAY = catalog("en")
ONE_EACH = ("1", *["3"] * 12, "1", "1", *["2"] * 12, "1")
"""An official who gives 3 and a person of an organisation who gives 2, both of whom cast."""


@pytest.fixture
def areas():
    return scenario("na-medal").rulebook.areas


def assessed(folder: Path, *answers: str, assess: Path | bool = True) -> Person:
    person = Person(*answers, goes_at="What now?")
    assert play(None, SAY, folder / "saves", 7, None, person.read, person.write, person.mark, None, assess) == 0
    return person


def test_a_group_votes_agrees_writes_and_sees_its_index(tmp_path, areas):
    person = assessed(tmp_path, "1", "Ourtown", "1", "1", *ONE_EACH, "1", "5", "0", "Nobody asks", "Ask twice", *[""] * 20)
    (kept,) = listed(tmp_path / "assessments", areas, SAY)
    assert kept.own is not None
    assert (kept.own.place, kept.own.stage, kept.own.value("informing"), kept.own.value("pooling")) == ("Ourtown", "result", 3000, 2500)
    assert "Nobody asks" in [note.reason for note in kept.own.notes.values()]
    assert "The index: 2.54" in person.heard


def test_what_is_typed_in_a_vote_is_read_in_secret(tmp_path, areas):
    person, hidden = Person("1", "Ourtown", "1", "1", "1", "1", "1", "1", "0", *[""] * 20, goes_at="What now?"), []

    def secret(prompt: str) -> str:
        hidden.append(prompt)
        return "4"

    assert play(None, SAY, tmp_path / "saves", 7, None, person.read, person.write, person.mark, secret, True) == 0
    assert len(hidden) == 24


def test_a_grade_off_the_scale_is_asked_for_again(tmp_path, areas):
    votes = ("1", "6", "zero", *["3"] * 12, "1", *ONE_EACH[14:])
    person = assessed(tmp_path, "1", "Ourtown", "1", "1", *votes, "0", *[""] * 20)
    assert "Type a number from 1 to 5" in person.heard
    assert listed(tmp_path / "assessments", areas, SAY)[0].own.votes("office", "informing") == (3,)


def test_a_file_begun_before_goes_on_with_the_next_vote(tmp_path, areas):
    found = Measuring.begun("Ourtown", 1, 1, tmp_path / "assessments")
    found.vote(dict.fromkeys(areas, 5))
    assessed(tmp_path, "1", *["1"] * 12, "1", "0", *[""] * 20, assess=found.path)
    assert load(found.path, areas, SAY).value("informing") == 3000


def test_a_scenario_begins_from_the_result(tmp_path, areas):
    found = Measuring.begun("Ourtown", 1, 1, tmp_path / "assessments")
    found.vote(dict.fromkeys(areas, 4))
    found.vote(dict.fromkeys(areas, 3))
    found.go("result")
    person = Person("1", "1", "1", goes_at="What do you want to do? Left")
    play(None, SAY, tmp_path / "saves", 7, None, person.read, person.write, person.mark, None, found.path)
    assert "all of them invented" in person.heard
    (game,) = saved_games(tmp_path / "saves", SAY)
    assert game.record is not None
    assert set(game.record.areas.values()) == {3500}


def test_a_file_that_is_none_is_one_sentence(tmp_path):
    (tmp_path / "a.json").write_text("[]", encoding="utf-8")
    result = CliRunner().invoke(main, ["assess", str(tmp_path / "a.json"), "--lang", "en"])
    assert (result.exit_code, result.output.count("\n")) == (2, 1)
    assert "is not a self-assessment" in result.output


def test_a_workshop_begins_from_the_result_and_goes_on_after_leaving(tmp_path, areas):
    found = Measuring.begun("Ourtown", 1, 1, tmp_path / "assessments")
    found.vote(dict.fromkeys(areas, 4))
    found.vote(dict.fromkeys(areas, 3))
    found.go("result")
    person = Person("2", "1", "1", "Ada", "", "Cyd", "", *["1"] * 5, goes_at="Go on?")
    play(None, SAY, tmp_path / "saves", 7, None, person.read, person.write, person.mark, None, found.path)
    assert "come from the self-assessment of your own place" in person.heard
    assert "--workshop" in person.heard
    (path,) = (tmp_path / "saves").glob("*.json")
    scenario, record, workshop = reopened(path, SAY)
    assert workshop is not None
    assert set(record.areas.values()) == {3500}
    again = Person("1", goes_at="Go on?")
    assert lead(scenario.id, SAY, tmp_path / "saves", 7, again.read, again.write, again.mark, lambda: 0.0) == 0
    assert "come from the self-assessment of your own place" in again.heard


def test_two_are_compared_and_the_command_for_the_report_is_said(tmp_path, areas):
    for day, grade in (("2026-03-12", 2), ("2027-03-11", 4)):
        found = Measuring.begun("Ourtown", 1, 1, tmp_path / "assessments", day)
        for _ in range(2):
            found.vote(dict.fromkeys(areas, grade))
        found.agree("pooling", 1000)
    person = Person("4", "1", "1", goes_at="now")
    play(None, SAY, tmp_path / "saves", 7, None, person.read, person.write, person.mark, None, True)
    assert "The index was 1.92 and is 3.75: plus 1.83." in person.heard
    assert "I.1 Informing each other. 2026-03-12: 2.0; 2027-03-11: 4.0. Difference: plus 2.0" in person.heard
    assert "python -m game report" in person.heard


def test_one_alone_is_not_compared(tmp_path, areas):
    found = Measuring.begun("Ourtown", 1, 1, tmp_path / "assessments")
    for _ in range(2):
        found.vote(dict.fromkeys(areas, 3))
    person = Person("0", goes_at="now")
    play(None, SAY, tmp_path / "saves", 7, None, person.read, person.write, person.mark, None, True)
    assert "Compare two of them" not in person.heard
