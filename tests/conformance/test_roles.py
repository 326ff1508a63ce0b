"""Whoever plays, a game is the same alone and in a batch, and every policy plays to the end."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules.sides import PARTNER
from game.rules.state import digests
from game.simulation.batch import play

SEEDS = np.arange(24, dtype=np.uint64) + np.uint64(77)


@pytest.fixture(params=sorted(PARTNER))
def book(request, scenario):
    return replace(scenario.rulebook, role=request.param)


def test_a_game_against_the_computer_is_the_same_alone_and_in_a_batch(book, policy):
    together = digests(play(policy, book, SEEDS))
    assert [digests(play(policy, book, SEEDS[game : game + 1]))[0] for game in (0, 11, 23)] == [together[0], together[11], together[23]]


def test_every_policy_plays_to_the_end_in_every_seat(book, policy):
    assert play(policy, book, SEEDS).quarter == book.quarters
