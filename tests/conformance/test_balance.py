"""The lesson holds: every claim of every scenario that must hold does. What is slow to measure, `python -m game balance` proves."""

import numpy as np
import pytest

from game.policies import SEARCHING
from game.policies.planner import Planner
from game.rules.metrics import METRICS, SEARCHED, Games
from game.scenario.claims import EVERYWHERE
from game.simulation.balance import asked, measure
from game.simulation.batch import simulate


def is_quick(check):
    return check.over != EVERYWHERE and METRICS[check.metric].of not in SEARCHED and not {check.with_, check.of} & set(SEARCHING)


@pytest.fixture(scope="module")
def claims(scenario):
    """The claims of a scenario that must hold and are quick to measure."""
    return [check for check in scenario.model.checks if is_quick(check) and check.severity == "error"]


@pytest.fixture(scope="module")
def balance(scenario, claims):
    return measure(scenario, claims)


def test_every_claim_that_must_hold_does(balance):
    broken = {verdict.check.id: (verdict.measured, verdict.check.relation, verdict.limits) for verdict in balance.verdicts if not verdict.held}
    assert broken == {}


def test_the_games_are_a_thousand(claims):
    assert set(asked(claims).values()) == {1000}


@pytest.fixture(scope="module")
def planned(scenario):
    """A few games of a player who looks ahead, though less than it could."""
    return Games(simulate(Planner(rollouts=150), scenario.rulebook, np.arange(24, dtype=np.uint64)), scenario.rulebook)


def test_who_looks_ahead_gains_more(planned, balance, scenario):
    wanted = next(check.value for check in scenario.model.checks if check.id == "foresight-pays")
    assert planned.gain >= wanted * balance.measured.games["thumb"].gain


def test_nobody_reaches_the_top_of_the_scale(planned):
    assert planned.final.max() <= 4.6
