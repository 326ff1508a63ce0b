"""The neutral game is the same game, written as plain objects and as arrays."""

import numpy as np
import pytest

from game.simulation.neutral import tables as t
from game.simulation.neutral.arrays import Towns, play, rolls
from game.simulation.neutral.masks import mask, nth_tool
from game.simulation.neutral.objects import Town

SEEDS = np.arange(400, dtype=np.uint64) + np.uint64(2026)


@pytest.fixture(scope="module")
def together() -> Towns:
    return play(SEEDS)


@pytest.fixture(scope="module")
def thrown():
    """What chance says to all games. (turn, roll, game)"""
    return np.stack([rolls(SEEDS, turn) for turn in range(t.TURNS)])


def row(towns, game):
    """One game of many, as numbers."""
    columns = (towns.levels, towns.drive, towns.capacity[:, : t.ORGANISATIONS])
    singles = (towns.money, towns.trust, towns.openness, towns.tools, towns.index, towns.score)
    return [column[game].tolist() for column in columns] + [int(single[game]) for single in singles]


def played_by_objects(thrown, game):
    """The same game with plain objects, given the same chance."""
    says = iter(thrown[:, :, game].ravel().tolist())
    town = Town(lambda: next(says)).play()
    capacity = [organisation.capacity for organisation in town.organisations]
    return [town.levels, town.drive, capacity, town.money, town.trust, town.openness, mask(list(town.tools)), town.index, town.score]


def test_plain_objects_and_arrays_play_the_same_games(together, thrown):
    different = [game for game in range(len(SEEDS)) if row(together, game) != played_by_objects(thrown, game)]
    assert different == []


@pytest.mark.parametrize("game", [0, 17, 399])
def test_a_game_alone_is_the_same_as_in_a_batch(together, game):
    assert row(play(SEEDS[game : game + 1]), 0) == row(together, game)


def test_other_seeds_give_other_games(together):
    assert len({tuple(levels) for levels in together.levels.tolist()}) == len(SEEDS)


def test_there_is_something_to_do(together):
    assert np.bitwise_count(together.tools).mean() > 15


@pytest.mark.parametrize(("throw", "tool"), [(0, 3), (t.FACES // 2, 8), (t.FACES - 1, 39)], ids=["first", "middle", "last"])
def test_a_throw_picks_a_tool_of_the_set(throw, tool):
    assert nth_tool(np.array([mask([3, 8, 39])]), np.array([throw], np.int32)).tolist() == [tool]


def test_of_an_empty_set_no_tool_is_picked():
    assert nth_tool(np.array([0]), np.array([5], np.int32)).tolist() == [t.TOOLS]
