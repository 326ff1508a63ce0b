"""Counters, activities, pledges, deadlines and hidden organisations come from files into the game."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from game.rules.meters import METERS
from game.rules.plan import Plan, empty, refusal
from game.rules.rulebook import NGOS, Rulebook
from game.rules.state import BROKEN, KEPT, ORDER, State
from game.rules.turn import apply, begin
from game.scenario.read import Scenario, load

TINY = Path(__file__).parent.parent / "tiny"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A tiny place that may be changed."""
    return Path(shutil.copytree(TINY, tmp_path / "copy"))


def changed(folder: Path, *pairs: tuple[str, str]) -> Rulebook:
    """The rulebook of a tiny place in whose sheet words were replaced."""
    file = folder / "scenario.yaml"
    text = file.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    return load(str(folder)).rulebook


def start(book: Rulebook) -> State:
    return begin(book, np.zeros(1, np.uint64))


def read(state: State, book: Rulebook, meter: str, of: int = -1) -> int:
    return int(METERS[meter].read(state, book, of)[0])


def planned(book: Rulebook, **choices: Any) -> Plan:
    """A plan in which a place of some of its arrays is put to something: activity=(0, 2)."""
    plan = empty(1, book)
    for name, (place, value) in choices.items():
        getattr(plan, name)[0, place] = value
    return plan


JOINS = """
    joins:
      - {at-least: quarter, value: 3}
practices:"""


def test_a_scenario_may_begin_a_counter_elsewhere(tiny: Scenario) -> None:
    cups = tiny.rulebook.counters.index("cups")
    assert next(one.start for one in tiny.model.counters if one.id == "cups") == 6
    assert start(tiny.rulebook).counter[0, cups] == 4


def test_a_counter_not_spoken_of_begins_where_the_model_says(copy: Path) -> None:
    book = changed(copy, ("counters: {cups: 4}\n", ""))
    assert start(book).counter[0, book.counters.index("cups")] == 6


def test_a_hidden_organisation_is_there_but_not_counted(tiny: Scenario) -> None:
    state = start(tiny.rulebook)
    assert read(state, tiny.rulebook, "hidden") == 1
    assert read(state, tiny.rulebook, "organisations") == 3


def test_the_trust_of_organisations_is_that_of_those_who_are_known(copy: Path) -> None:
    book = changed(copy, ("independence: 70\n    trust: 45", "independence: 70\n    trust: 100"))
    assert start(book).trust[0, NGOS] == 45_000


def test_a_walk_round_the_village_finds_somebody_and_uses_up_coffee(tiny: Scenario) -> None:
    book = tiny.rulebook
    walk = [option.id for option in book.activities[0].options].index("round-the-village")
    state = apply(start(book), planned(book, activity=(0, walk + 1)), book)
    assert read(state, book, "hidden") == 0
    assert read(state, book, "counter", book.counters.index("cups")) == 2
    assert read(state, book, "done", 0) == 1
    assert read(state, book, "studied", book.planes.index("infrastructure")) == 1


def test_options_cost_what_they_say(tiny: Scenario) -> None:
    assert tiny.rulebook.option_cost[:, 0].T.tolist() == [[0, 8, 0], [0, 16, 1000]]


def test_a_pledge_is_compiled_in_units_of_the_rules(tiny: Scenario) -> None:
    (pledge,) = tiny.rulebook.pledges
    assert (pledge.id, pledge.within, pledge.stake, pledge.sides) == ("answer-letters", 2, 3000, (NGOS,))


def test_a_pledge_that_nobody_keeps_is_broken(tiny: Scenario) -> None:
    book = tiny.rulebook
    state = apply(start(book), planned(book, pledge=(0, True)), book)
    for _ in range(3):
        state = apply(state, empty(1, book), book)
    assert state.pledged[0, 0] == BROKEN


def test_a_pledge_is_kept_when_its_terms_hold(copy: Path) -> None:
    book = changed(copy, ("practices:\n", "practices:\n  - {tool: coordinator, mode: consulted, care: 80, age: 1}\n"))
    assert apply(start(book), planned(book, pledge=(0, True)), book).pledged[0, 0] == KEPT


def test_a_deadline_falls_at_the_end_of_its_quarter_of_the_year(tiny: Scenario) -> None:
    book, state = tiny.rulebook, start(tiny.rulebook)
    missed = []
    for _ in range(4):
        state = apply(state, empty(1, book), book)
        missed.append(read(state, book, "missed", 0))
    assert missed == [0, 0, 0, 1]


def test_an_organisation_that_joins_is_founded_when_its_conditions_hold(copy: Path) -> None:
    book = changed(copy, ("    hidden: true\npractices:", JOINS.lstrip("\n")))
    state, there = start(book), []
    for _ in range(3):
        there.append(read(state, book, "organisations"))
        state = apply(state, empty(1, book), book)
    assert [*there, read(state, book, "organisations")] == [3, 3, 3, 4]


def test_a_practice_may_stand_in_an_order(copy: Path) -> None:
    book = changed(copy, ("care: 60, age: 4}", "care: 60, age: 4, form: order}"))
    state = start(book)
    assert state.form[0, book.tools.index("mutual-information")] == ORDER
    assert read(state, book, "written") == 1


def test_a_fixed_event_comes_in_its_quarter(copy: Path) -> None:
    book = changed(copy, ("counters: {cups: 4}\n", "fixed: [{quarter: 3, event: rainy-picnic}]\n"))
    calm = replace(book, events=tuple(event._replace(chance=0) for event in book.events))
    state, waiting = start(calm), []
    for _ in range(3):
        waiting.append(int(state.event[0]))
        state = apply(state, empty(1, calm), calm)
    assert waiting == [-1, -1, book.events.index(next(event for event in book.events if event.id == "rainy-picnic"))]


def test_private_goals_belong_to_their_side(copy: Path) -> None:
    book = changed(
        copy,
        ("medals:", 'laurels:\n  ngos: [{id: sleep, name: {pl: "Sen", en: "Sleep"}, needs: [{at-least: vigour, value: 50}]}]\nmedals:'),
    )
    assert [(laurel.side, laurel.id, len(laurel.needs)) for laurel in book.goals.laurels] == [(NGOS, "sleep", 1)]


def test_what_is_named_by_nobody_is_left_out_if_it_is_of_no_use_here(copy: Path) -> None:
    file = copy / "deadlines.yaml"
    text = file.read_text(encoding="utf-8")
    more = text.replace("programme-by-winter", "federation-by-winter").replace("cooperation-programme", "federation")
    (copy / "deadlines-own.yaml").write_text(more, encoding="utf-8")
    book = changed(copy, ("deadlines: [programme-by-winter]\n", ""))
    names = [deadline.id for deadline in book.deadlines]
    assert "programme-by-winter" in names
    assert "federation-by-winter" not in names


def test_a_counter_that_nothing_asks_for_is_left_out(tiny: Scenario) -> None:
    assert tiny.rulebook.counters == ("cups",)


def test_a_counter_that_the_scenario_names_is_kept(copy: Path) -> None:
    assert changed(copy, ("counters: {cups: 4}", "counters: {cups: 4, advice: 6}")).counters == ("advice", "cups")


def test_a_tool_may_wait_for_its_quarter(copy: Path) -> None:
    book = changed(copy, ("events: [", "opens: {coordinator: 2}\nevents: ["))
    coordinator, state = book.tools.index("coordinator"), start(book)
    assert refusal(state, empty(1, book), book, coordinator, 2) is not None
    assert refusal(apply(state, empty(1, book), book), empty(1, book), book, coordinator, 2) is None


def test_where_nothing_brings_practices_to_light_there_are_none(copy: Path) -> None:
    file = copy / "activities.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("          - {show: 1}\n", ""), encoding="utf-8")
    assert load(str(TINY)).rulebook.practices
    assert load(str(copy)).rulebook.practices == ()
