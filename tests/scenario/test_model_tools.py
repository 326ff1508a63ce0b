"""The tools of the Model keep the terms on which all of them were written."""

from collections import Counter

import pytest

from game.scenario.read import Scenario, load
from game.scenario.schema import Tool
from game.views.tool_facts import STRONG

TOOLS = load("na-medal").model.tools
every_tool = pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.id)


@pytest.mark.parametrize("plane", ["policies", "tasks", "infrastructure"])
def test_a_plane_has_at_least_twenty_tools(plane: str) -> None:
    assert Counter(tool.plane for tool in TOOLS)[plane] >= 20


def test_every_area_is_served_strongly_by_several_tools(na_medal: Scenario) -> None:
    strongly = Counter(area for tool in TOOLS for area, weight in tool.serves.items() if weight >= STRONG)
    assert min(strongly[area.id] for area in na_medal.model.areas) >= 3


@every_tool
def test_a_tool_serves_one_area_strongly_and_others_a_little(tool: Tool) -> None:
    strongest, *others = sorted(tool.serves.values(), reverse=True)
    assert STRONG <= strongest <= 0.6
    assert all(0.05 <= weight <= strongest / 1.5 for weight in others)
    assert len(others) in (1, 2, 3)


@every_tool
def test_a_tool_costs_both_sides_something(tool: Tool) -> None:
    assert tool.cost.days > 0
    assert tool.cost.energy > 0


@every_tool
def test_a_tool_rests_on_a_principle(tool: Tool) -> None:
    assert max(tool.principles.values()) > 0


@every_tool
def test_the_law_is_told_with_a_reminder_to_check_it(tool: Tool) -> None:
    assert tool.law is not None
    assert tool.law.pl.endswith("Sprawdź aktualne prawo.")
    assert tool.law.en.endswith("Check current law.")


@every_tool
def test_what_organisations_decide_is_made_together(tool: Tool) -> None:
    assert tool.decides != "ngos" or tool.modes == ["co-created"]


def costs(tool: Tool) -> list[float]:
    """All that a tool takes, in money, days, energy and quarters."""
    return [getattr(cost, name) for cost in (tool.cost, tool.upkeep) for name in ("money", "days", "energy")] + [tool.takes]


@every_tool
def test_no_other_tool_serves_as_much_for_less(tool: Tool) -> None:
    better = [
        other.id
        for other in TOOLS
        if other is not tool
        and all(other.serves.get(area, 0) >= weight for area, weight in tool.serves.items())
        and all(theirs <= ours for theirs, ours in zip(costs(other), costs(tool), strict=True))
    ]
    assert better == []
