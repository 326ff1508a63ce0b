"""Claims: what was measured beside what is wanted."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from game.policies import POLICIES
from game.rules.index import assessed
from game.rules.metrics import Games
from game.rules.state import ABSENT, WORKING
from game.rules.turn import begin
from game.scenario.claims import PLAYERS, Check
from game.scenario.fields import Text
from game.simulation.answers import Tally
from game.simulation.balance import asked
from game.simulation.balance import fails as is_failure
from game.simulation.claims import Measured, judge
from game.simulation.players import players

SEEDS = np.arange(4, dtype=np.uint64)


def check(**fields: Any) -> Check:
    """A claim; its sentence does not matter."""
    given = {"with_": "thumb", "metric": "gain", "relation": "at-least", "value": 0.3}
    return Check(id="a-claim", it=Text(pl="Twierdzenie.", en="A claim."), **(given | fields))


@pytest.fixture
def ended(tiny):
    """Games of the tiny place that end so many points higher than they began, with these tools at work."""

    def games(points: float, *tools: str) -> Games:
        state = begin(tiny.rulebook, SEEDS)
        stage = np.full_like(state.stage, ABSENT)
        stage[:, [tiny.rulebook.tools.index(tool) for tool in tools]] = WORKING
        measured = assessed((state.measured + points * 1000).astype(np.int32))
        return Games(replace(state, measured=measured, stage=stage), tiny.rulebook)

    return games


def test_a_claim_holds_or_not(ended):
    measured = [Measured({"thumb": ended(0.5)})]
    assert judge(check(value=0.3), measured).held is True
    assert judge(check(value=0.6), measured).held is False


def test_what_was_measured_is_told(ended):
    verdict = judge(check(), [Measured({"thumb": ended(0.5)})])
    assert verdict.measured == pytest.approx(0.5)
    assert verdict.games == 4


def test_a_value_may_be_so_many_times_what_another_policy_has(ended):
    measured = [Measured({"thumb": ended(1), "imposing": ended(0.5)})]
    claim = check(with_="imposing", relation="at-most", value=0.6, of="thumb")
    assert judge(claim, measured).limits == pytest.approx((0.6,))
    assert judge(claim, measured).held is True


def test_both_ends_of_a_range_are_multiplied(ended):
    measured = [Measured({"thumb": ended(1), "imposing": ended(0.5)})]
    verdict = judge(check(with_="imposing", relation="between", value=0.4, to=0.6, of="thumb"), measured)
    assert verdict.limits == pytest.approx((0.4, 0.6))
    assert verdict.held is True


def test_of_a_policy_that_does_not_exist_nothing_is_claimed(ended):
    verdict = judge(check(with_="planner"), [Measured({"thumb": ended(1)})])
    assert verdict.held is None
    assert verdict.missing == "planner"


def test_tools_that_break_a_claim_are_named(ended, tiny):
    verdict = judge(check(metric="rarest-tool", value=0.03), [Measured({"thumb": ended(0, "coordinator")})])
    assert verdict.held is False
    assert set(verdict.which) == set(tiny.rulebook.tools) - {"coordinator"}


def test_over_several_scenarios_the_share_of_a_tool_is_the_mean_of_all_that_have_it(ended, tiny):
    everything = ended(0, *tiny.rulebook.tools)
    several = [Measured({"thumb": everything}), Measured({"thumb": ended(0, "coordinator")})]
    verdict = judge(check(metric="rarest-tool", value=0.5, over="all-scenarios"), several)
    assert verdict.measured == 0.5
    assert verdict.held is True
    assert verdict.games == 8


TALLIES = (
    Tally("storm", came=90, states=80, answers=("wait", "pay"), open=(80, 80), best=(50, 30)),
    Tally("feud", came=40, states=40, answers=("talk", "leave"), open=(40, 40), best=(40, 0)),
    Tally("eclipse", came=2, states=2, answers=("watch", "sleep"), open=(2, 2), best=(2, 0)),
    Tally("comet", came=0, states=0, answers=("look", "hide"), open=(0, 0), best=(0, 0)),
)


def test_answers_that_are_never_the_best_are_named():
    verdict = judge(check(with_=None, metric="rarest-answer", value=1), [Measured({}, TALLIES)])
    assert verdict.held is False
    assert verdict.which == ("feud/leave",)


def test_two_states_are_too_few_to_condemn_an_answer():
    assert judge(check(with_=None, metric="rarest-answer", value=1), [Measured({}, TALLIES[2:])]).which == ()


def test_events_that_never_come_are_named():
    verdict = judge(check(with_=None, metric="rarest-event", value=1), [Measured({}, TALLIES)])
    assert verdict.which == ("comet",)


def test_every_policy_can_be_named_in_a_claim(tiny):
    assert players(tiny.rulebook).keys() == PLAYERS.keys()
    assert POLICIES.keys() <= PLAYERS.keys()


@pytest.mark.parametrize(
    ("severity", "value", "fails"), [("error", 0.3, False), ("error", 0.6, True), ("warning", 0.6, False), ("note", 0.6, False)]
)  # fmt: skip
def test_only_what_must_hold_and_does_not_is_a_failure(ended, severity, value, fails):
    verdict = judge(check(value=value, severity=severity), [Measured({"thumb": ended(0.5)})])
    assert is_failure([verdict]) is fails


def test_what_must_hold_and_was_not_measured_is_a_failure(ended):
    assert is_failure([judge(check(with_="planner"), [Measured({"thumb": ended(0.5)})])])


def test_a_policy_plays_as_many_games_as_the_claim_that_takes_most():
    claims = [check(games=10), check(with_="random", games=50), check(with_="imposing", of="thumb", games=30)]
    assert asked(claims, 1000) == {"thumb": 30, "random": 50, "imposing": 30}


def test_no_policy_plays_more_games_than_asked_for():
    assert asked([check(), check(with_="random", games=50)], 20) == {"thumb": 20, "random": 20}


def over_all(metric: str, **fields: Any) -> Check:
    return check(metric=metric, over="all-scenarios", **fields)


def test_over_all_scenarios_a_tool_is_judged_where_it_can_be_begun(ended, tiny):
    """It is at work from the start in one place, where nobody has to choose it, and never begun in another."""
    begins_with_it = ended(0, *tiny.rulebook.tools)
    stage = begins_with_it.rulebook.beginning.stage.copy()
    stage[tiny.rulebook.tools.index("coordinator")] = WORKING
    there = replace(tiny.rulebook, beginning=replace(tiny.rulebook.beginning, stage=stage))
    others = [tool for tool in tiny.rulebook.tools if tool != "coordinator"]
    several = [Measured({"thumb": Games(begins_with_it.end, there)}), Measured({"thumb": ended(0, *others)})]
    verdict = judge(over_all("rarest-tool", value=0.03), several)
    assert verdict.measured == 0
    assert verdict.which == ("coordinator",)


def test_a_tool_that_no_scenario_has_is_never_used(ended, tiny):
    several = [Measured({"thumb": ended(0, *tiny.rulebook.tools)}, tools=(*tiny.rulebook.tools, "carrier-pigeons"))]
    assert judge(over_all("rarest-tool", value=0.03), several).which == ("carrier-pigeons",)


def test_kinds_of_unit_that_begin_alike_are_named(ended):
    several = [Measured({"thumb": ended(0, "coordinator")}, kind=kind) for kind in ("rural", "city", "city")]
    verdict = judge(over_all("closest-openings", relation="at-most", value=0.6), several)
    assert verdict.measured == 1
    assert verdict.which == ("city/rural",)
