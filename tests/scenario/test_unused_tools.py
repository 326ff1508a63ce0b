"""What content says of tools, events, activities and the like that a scenario does not use keeps its plain meaning."""

from typing import Any

import numpy as np
import pytest
from pydantic import TypeAdapter

from game.rules.conditions import all_hold
from game.rules.turn import begin
from game.scenario.compile import Compiler
from game.scenario.read import Scenario
from game.scenario.vocabulary import ConditionEntry, EffectEntry


def holds(tiny: Scenario, *written: dict[str, Any]) -> bool:
    entries = [TypeAdapter(ConditionEntry).validate_python(one) for one in written]
    needs = Compiler(tiny.id, tiny.model, tiny.sheet).conditions(entries)
    return bool(all_hold(begin(tiny.rulebook, np.zeros(1, np.uint64)), tiny.rulebook, needs)[0])


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"working": "federation"}, False),
        ({"not-working": "federation"}, True),
        ({"at-least": "care", "of": "federation", "value": 10}, False),
        ({"below": "care", "of": "federation", "value": 10}, True),
        ({"answered": "audit-visit", "with": "show"}, False),
        ({"any": [{"working": "federation"}, {"working": "mutual-information"}]}, True),
        ({"none": [{"working": "federation"}, {"not-working": "mutual-information"}]}, True),
        ({"none": [{"not-working": "federation"}]}, False),
        ({"at-least": "ease", "of": "federation", "value": 10}, False),
        ({"at-least": "done", "of": "walk", "value": 1}, False),
        ({"at-least": "done", "of": "walk", "value": 0}, True),
        ({"below": "done", "of": "walk", "value": 1}, True),
        ({"at-least": "missed", "of": "no-date", "value": 1}, False),
        ({"below": "missed", "of": "no-date", "value": 1}, True),
    ],
)
def test_a_tool_that_is_not_used_does_not_work(tiny: Scenario, condition: dict[str, Any], expected: bool) -> None:
    assert holds(tiny, condition) is expected


@pytest.mark.parametrize(
    ("condition", "as_if"),
    [
        ({"any": [{"working": "federation"}, {"working": "coordinator"}]}, {"working": "coordinator"}),
        (
            {"any": [{"working": "federation"}, {"working": "coordinator"}, {"season": [1]}]},
            {"any": [{"working": "coordinator"}, {"season": [1]}]},
        ),
        ({"any": [{"working": "federation"}, {"below": "done", "of": "walk", "value": 1}]}, {"below": "done", "of": "walk", "value": 1}),
        ({"any": [{"working": "federation"}]}, {"working": "federation"}),
        ({"none": [{"working": "federation"}, {"working": "coordinator"}]}, {"none": [{"working": "coordinator"}]}),
        ({"none": [{"working": "federation"}]}, {"not-working": "federation"}),
        ({"none": [{"not-working": "federation"}, {"working": "coordinator"}]}, {"working": "federation"}),
    ],
)
def test_what_is_not_used_is_not_named_among_other_conditions(tiny: Scenario, condition: dict[str, Any], as_if: dict[str, Any]) -> None:
    compiler = Compiler(tiny.id, tiny.model, tiny.sheet)
    made, wanted = (compiler.condition(TypeAdapter(ConditionEntry).validate_python(one)) for one in (condition, as_if))
    assert made == wanted


def test_effects_on_tools_that_are_not_used_fall_away(tiny: Scenario) -> None:
    written = [
        {"withdraw": "federation"},
        {"change": "care", "of": "federation", "by": -5},
        {"change": "ease", "of": "federation", "by": 5},
        {"pledge": "no-pledge"},
        {"change": "will", "by": 1},
    ]
    entries = [TypeAdapter(EffectEntry).validate_python(one) for one in written]
    assert len(Compiler(tiny.id, tiny.model, tiny.sheet).effects(entries)) == 1


def test_a_scenario_without_a_list_uses_the_whole_model(tiny: Scenario) -> None:
    sheet = tiny.sheet.model_copy(update={written: [] for written in ("tools", "events", "activities", "pledges", "deadlines")})
    book = Compiler(tiny.id, tiny.model, sheet).rulebook()
    assert len(book.tools) == len(tiny.model.tools)
    assert len(book.events) == len(tiny.model.events)
    assert len(book.activities) == len(tiny.model.activities)
    assert len(book.pledges) == len(tiny.model.pledges)
    assert len(book.deadlines) == len(tiny.model.deadlines)


def test_units_of_content_become_units_of_the_rules(tiny: Scenario) -> None:
    assert tiny.rulebook.hours == 60 * 8
    assert tiny.rulebook.beginning.area[0] == 2500
    assert tiny.rulebook.beginning.trust[0] == 45_000
    assert tiny.rulebook.money_at_start == 60_000
