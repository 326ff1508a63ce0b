"""What content says of tools and events that a scenario does not use keeps its plain meaning."""

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
    ],
)
def test_a_tool_that_is_not_used_does_not_work(tiny: Scenario, condition: dict[str, Any], expected: bool) -> None:
    assert holds(tiny, condition) is expected


def test_effects_on_tools_that_are_not_used_fall_away(tiny: Scenario) -> None:
    written = [{"withdraw": "federation"}, {"change": "care", "of": "federation", "by": -5}, {"change": "will", "by": 1}]
    entries = [TypeAdapter(EffectEntry).validate_python(one) for one in written]
    assert len(Compiler(tiny.id, tiny.model, tiny.sheet).effects(entries)) == 1


def test_a_scenario_without_a_list_uses_the_whole_model(tiny: Scenario) -> None:
    sheet = tiny.sheet.model_copy(update={"tools": [], "events": []})
    book = Compiler(tiny.id, tiny.model, sheet).rulebook()
    assert len(book.tools) == len(tiny.model.tools)
    assert len(book.events) == len(tiny.model.events)


def test_units_of_content_become_units_of_the_rules(tiny: Scenario) -> None:
    assert tiny.rulebook.hours == 60 * 8
    assert tiny.rulebook.beginning.area[0] == 2500
    assert tiny.rulebook.beginning.trust[0] == 45_000
    assert tiny.rulebook.money_at_start == 60_000
