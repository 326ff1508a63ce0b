"""A workshop led in a terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.play.record import first_difference
from game.play.save import load_whole
from game.play.workshop import Task
from game.scenario.read import load
from game.terminal.workshop import lead
from game.text.catalog import LANGUAGES, catalog

NAMES = ("2", "Ada", "Bo", "", "Cyd", "")
"""Ninety minutes; two people of the office and one of the organisations."""

LED = {
    "The trainer decides:": "1", "Ready?": "1", "What do you want to see?": "the last", "Who writes?": "the last",
    "A workshop of this scenario": "1", **{f"{code} ": "3" for code in ("I.1", "I.3", "II.1", "II.3", "III.1", "III.2")},
}  # fmt: skip
"""What a trainer answers by habit."""


@pytest.fixture
def leads(tmp_path: Path, person, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Let a person lead a workshop in an empty folder."""
    for question, answer in LED.items():
        monkeypatch.setitem(person.read.__globals__["HABITS"], question, answer)

    def leads(person, language: str = "en") -> int:
        return lead("na-medal", catalog(language), tmp_path, 7, person.read, person.write, person.mark, lambda: 0.0)

    return leads


def saved(folder: Path):
    (path,) = folder.glob("workshop-*.json")
    return load_whole(path, catalog("en"))


def test_it_goes_from_the_first_card_to_the_last_task(leads, person, tmp_path):
    table = person(*NAMES)
    assert leads(table) == 0
    record, workshop = saved(tmp_path)
    assert workshop.stage == len(workshop.spent) - 1
    assert len(workshop.ballots) == 6
    assert first_difference(record, load("na-medal").rulebook) is None
    for told in ("Stage 1 of 11", "To talk over", "Your votes at the beginning", "Quarter 1", "Your votes at the end", "Reflection"):
        assert told in table.heard


def test_every_ballot_goes_out_of_sight(leads, person):
    table = person(*NAMES, goes_at="Quarter 1")
    leads(table)
    place = table.lines.index("Your votes at the beginning")
    assert set(table.lines[place - 30 : place]) == {""}


def test_the_trainers_menu_opens_from_a_ballot_and_goes_on_to_the_next_stage(leads, person, tmp_path):
    table = person(*NAMES, "1", "1", "1", "1", "1", "w", "3", goes_at="now")
    leads(table)
    assert saved(tmp_path)[1].stage == 3


def test_who_leaves_finds_the_workshop_where_it_was(leads, person, tmp_path):
    leads(person(*NAMES, "1", "q"))
    before = saved(tmp_path)[1].stage
    table = person("1", "q")
    leads(table)
    assert "A workshop of this scenario is saved." in table.heard
    assert saved(tmp_path)[1].stage == before == 1


def test_what_somebody_takes_home_is_written_as_it_was_typed(leads, person, tmp_path):
    to_the_end = person(*NAMES, goes_at="Who writes?")
    leads(to_the_end)
    leads(person("1", "1", "Call Three Clubs", "Friday"))
    assert saved(tmp_path)[1].tasks == (Task("Ada", "Call Three Clubs", "Friday"),)


def test_every_part_of_the_debrief_is_told(leads, person):
    to_the_debrief = person(*NAMES, goes_at="What do you want to see?")
    leads(to_the_debrief)
    table = person("1", *"12345678")
    leads(table)
    for heading in ("Beside other plans", "Decisions and effects", "The other side", "Where it was only on paper", "A year later, on your own"):
        assert heading in table.lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_game_without_a_workshop_knows_no_trainers_menu(plays, person, language):
    table = person("w", goes_at="now")
    plays(table)
    assert "No workshop is led here." in table.heard
