"""What is said: signs as words, every view told, the demonstration in both languages."""

from __future__ import annotations

import pytest

from game.play.session import STEPS
from game.scenario.read import Scenario
from game.terminal.asking import spoken, wrapped
from game.terminal.demo import demo
from game.terminal.guidance import HELP, MEANINGS
from game.terminal.sentences import joined
from game.terminal.sitting import LETTERS
from game.terminal.steps import STEPS as TOLD
from game.text.catalog import catalog


def test_signs_are_said_as_words() -> None:
    assert spoken("Openness + · Efficiency −") == spoken("Openness +, Efficiency −") == "Openness plus, Efficiency minus"
    assert spoken("trust −4, money +12 · free").replace("\u00a0", " ") == "trust minus 4, money plus 12, free"


def test_a_number_stays_with_its_unit() -> None:
    assert wrapped("It costs 12\u00a0000\u00a0zł", 14) == ["It costs", "12 000 zł"]


def test_a_choice_goes_on_below_its_own_words() -> None:
    assert wrapped("12. Ask the adviser about it", 15) == ["12. Ask the", "    adviser", "    about it"]


def test_a_date_at_the_beginning_of_a_sentence_is_no_choice() -> None:
    assert wrapped("31 May: the report is due now", 15) == ["31 May: the", "report is due", "now"]


def test_sentences_end_with_one_full_stop() -> None:
    assert joined("One", "", "two.", "three?") == "One. Two. Three?"


def test_every_step_is_told_and_has_help() -> None:
    assert set(STEPS) == set(TOLD) == set(HELP) - {"beginning"}


def test_every_letter_has_a_meaning() -> None:
    assert list(LETTERS) == list(MEANINGS)


@pytest.mark.parametrize("language", ["pl", "en"])
def test_the_demonstration_comes_to_its_result(scenario: Scenario, language: str) -> None:
    said: list[str] = []
    say = catalog(language)
    assert demo(scenario, say, said.append, 7) == 0
    assert say("What moved the index") in said
    assert say("A year later, on your own") in said
    assert sum(line.startswith(say("Quarter {n}: what changed", n=8)) for line in said) == 1
    assert max(map(len, said)) < 80


def test_the_same_number_gives_the_same_demonstration(scenario: Scenario) -> None:
    first: list[str] = []
    second: list[str] = []
    demo(scenario, catalog("en"), first.append, 3)
    demo(scenario, catalog("en"), second.append, 3)
    assert first == second
