"""The lesson holds: every claim of every scenario that must hold does. The strong player is slow; `python -m game balance` proves the rest."""

import pytest

from game.policies import POLICIES
from game.rules.metrics import METRICS, SEARCHED, Games
from game.scenario.claims import EVERYWHERE
from game.simulation.balance import asked, measure

PLANNER = "planner"
FEW = 12  # games of the strong player: enough to see that it is not what it should not be


def is_quick(check):
    return check.over != EVERYWHERE and METRICS[check.metric].of not in SEARCHED and PLANNER not in (check.with_, check.of)


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
def strong(scenario):
    """A few games of the strong player."""
    if PLANNER not in POLICIES:
        pytest.skip("there is no strong player yet")
    claims = [check for check in scenario.model.checks if check.with_ == PLANNER and check.over != EVERYWHERE]
    return measure(scenario, claims, games=FEW).measured.games[PLANNER]


def test_a_strong_player_never_reaches_the_end_of_the_scale(strong: Games):
    assert METRICS["best-index"].measure(strong) <= 4.6


def test_a_strong_player_can_win_gold(strong: Games):
    assert METRICS["gold"].measure(strong) > 0


def test_a_strong_player_gains_more_than_a_sensible_one(strong: Games, balance):
    assert strong.gain > balance.measured.games["thumb"].gain
