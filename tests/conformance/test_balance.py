"""The lesson holds: harmony beats one plane, making together beats forcing, and doing nothing loses."""

import numpy as np
import pytest

from game.policies import POLICIES, SEARCHING
from game.policies.planner import Planner
from game.rules.epilogue import epilogue
from game.rules.index import assessed, index
from game.simulation.batch import simulate
from game.simulation.summary import gains, medals, start_index

SEEDS = np.arange(1000, dtype=np.uint64)


@pytest.fixture(scope="module")
def ends(scenario):
    return {name: simulate(policy, scenario.rulebook, SEEDS) for name, policy in POLICIES.items() if name not in SEARCHING}


@pytest.fixture(scope="module")
def gain(scenario, ends):
    return {name: float(gains(end, scenario.rulebook).mean()) / 1000 for name, end in ends.items()}


@pytest.fixture(scope="module")
def won(scenario, ends):
    """Share of games with a medal."""
    return {name: float((medals(end, scenario.rulebook) > 0).mean()) for name, end in ends.items()}


def test_doing_nothing_loses(gain):
    assert gain["idle"] < 0


def test_doing_nothing_wins_no_medal(won):
    assert won["idle"] == 0


def test_chance_wins_no_medal_in_ninety_five_games_of_a_hundred(won):
    assert won["random"] <= 0.05


@pytest.mark.parametrize("name", ["one-plane-1", "one-plane-2", "one-plane-3", "imposing"])
def test_one_plane_and_force_gain_little(gain, name):
    assert gain[name] <= 0.6 * gain["thumb"]


@pytest.mark.parametrize("name", ["one-plane-1", "one-plane-2", "one-plane-3"])
def test_one_plane_wins_no_medal(won, name):
    assert won[name] <= 0.02


def test_a_sensible_player_gains(gain):
    assert gain["thumb"] >= 0.3


def test_a_sensible_player_wins_a_medal_in_most_games(won):
    assert 0.6 <= won["thumb"] <= 0.9


def test_who_does_not_ask_what_is_needed_gains_less(gain):
    assert gain["no-diagnosis"] <= 0.85 * gain["thumb"]


def later(scenario, end):
    """What is left of the gain a year after the game, in points."""
    last = epilogue(end, scenario.rulebook)[-1]
    return float(index(assessed(last.area), scenario.rulebook).mean.mean()) / 1000 - start_index(scenario.rulebook) / 1000


def test_what_is_not_written_down_loses_half_of_its_gain_in_a_year(scenario, ends, gain):
    assert later(scenario, ends["no-upkeep"]) <= 0.5 * gain["no-upkeep"]


def test_what_is_written_down_and_made_together_lasts(scenario, ends, gain):
    assert later(scenario, ends["thumb"]) >= 0.6 * gain["thumb"]


def test_luck_does_not_decide(scenario, ends):
    assert gains(ends["thumb"], scenario.rulebook).std() <= 150


@pytest.fixture(scope="module")
def planned(scenario):
    """A few games of a player who looks ahead, though less than it could."""
    return simulate(Planner(rollouts=150), scenario.rulebook, SEEDS[:24])


def test_who_looks_ahead_gains_more(scenario, planned, gain):
    assert float(gains(planned, scenario.rulebook).mean()) / 1000 >= 1.15 * gain["thumb"]


def test_nobody_reaches_the_top_of_the_scale(scenario, planned):
    assert index(planned.measured, scenario.rulebook).final.max() <= 4600
