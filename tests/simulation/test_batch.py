"""Many games: the same whoever plays them and in however many pieces."""

import sys

import numpy as np
import pytest

from game.policies import POLICIES
from game.simulation.batch import batches, chunk_size
from game.simulation.summary import named_outcome, outcome, summary, together
from game.simulation.workers import NoEngine

SEEDS = np.arange(23, dtype=np.uint64) + np.uint64(5)


def names(tiny, **how):
    return together(batches(POLICIES["random"], tiny.rulebook, SEEDS, named_outcome, **how)).digests


@pytest.mark.parametrize("size", [1, 7, 23, 100])
def test_any_chunk_gives_the_same_games(tiny, size):
    assert names(tiny, size=size) == names(tiny)


def test_two_processors_give_the_same_games(tiny):
    assert names(tiny, size=4, jobs=2) == names(tiny)


def test_progress_counts_every_game(tiny):
    heard = []
    batches(POLICIES["idle"], tiny.rulebook, SEEDS, outcome, size=10, on_chunk=heard.append)
    assert heard == [10, 10, 3]


def test_chunks_are_shared_out_evenly():
    assert chunk_size(100_000, 2) == 25_000
    assert chunk_size(60_000, 2) == 15_000  # not two of 25,000 and one of 10,000
    assert chunk_size(1_000, 2) == 2_000  # too few games to share out: one chunk holds them all


def test_an_engine_that_is_not_there_is_named(tiny, monkeypatch):
    monkeypatch.setitem(sys.modules, "ray.util.joblib", None)
    with pytest.raises(NoEngine):
        names(tiny, engine="ray")


def test_a_summary_counts_every_game_once(tiny):
    ends = together(batches(POLICIES["thumb"], tiny.rulebook, SEEDS, outcome, size=5))
    found = summary(ends, tiny.rulebook, "thumb", 1.0)
    assert found["games"] == sum(found["medals"].values()) == len(SEEDS)
