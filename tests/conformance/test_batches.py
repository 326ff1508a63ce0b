"""A game is the same alone, in any batch, at any place of it, and however the batch is split."""

import numpy as np
import pytest

from game.rules.state import digests
from game.simulation.batch import chunks, joined, play

SEEDS = np.arange(40, dtype=np.uint64) + np.uint64(2026)


@pytest.fixture(scope="session")
def together(scenario, policy):
    return digests(play(policy, scenario.rulebook, SEEDS))


def test_a_game_alone_is_the_same_as_in_a_batch(scenario, policy, together):
    for game in (0, 17, 39):
        assert digests(play(policy, scenario.rulebook, SEEDS[game : game + 1])) == [together[game]]


def test_a_shuffled_batch_gives_the_same_games(scenario, policy, together):
    order = np.random.default_rng(5).permutation(len(SEEDS))
    assert digests(play(policy, scenario.rulebook, SEEDS[order])) == [together[game] for game in order]


def test_a_split_batch_gives_the_same_games(scenario, policy, together):
    assert digests(joined(list(chunks(policy, scenario.rulebook, SEEDS, size=7)))) == together


def test_seeds_give_different_games(scenario):
    from game.policies import POLICIES

    assert len(set(digests(play(POLICIES["random"], scenario.rulebook, SEEDS)))) == len(SEEDS)
