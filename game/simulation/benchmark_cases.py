"""What is timed of the rules, and the yardsticks beside them."""

import random
from functools import partial
from typing import NamedTuple

import numpy as np

from game.policies import POLICIES
from game.rules.changes import Changes
from game.rules.rulebook import Rulebook
from game.rules.turn import apply, begin
from game.simulation.batch import CHUNK, batches, chunk_size, parts
from game.simulation.benchmark import WALL, WORK, Case, key, timed
from game.simulation.memory import keep_memory
from game.simulation.neutral import arrays, objects, tables
from game.simulation.summary import outcome

GIGA = 10**9


class Size(NamedTuple):
    """How much is measured."""

    batches: tuple[int, ...] = (1, 64, 1_000, 10_000, 100_000)
    towns: int = 200  # of the neutral model as objects
    batch: int = 64_000  # of the neutral model as arrays
    games: int = 4  # played alone with their ledgers
    megabytes: int = 64  # copied, more than any cache holds
    copies: int = 20


QUICK = Size(batches=(1, 64, 1_000, 10_000, 32_000))
LONG = 10_000  # games; what is larger is not run once more to warm up


def cases(rulebook: Rulebook, cores: int, size: Size) -> list[Case]:
    """All that is timed within this process."""
    keep_memory()
    rules = [Case(key("rules", games, jobs), partial(batch, rulebook, games, jobs), games <= LONG) for games, jobs in runs(size, cores)]
    return [*rules, Case("quarter_with_ledger", partial(quarters_alone, rulebook, size.games)), *yardsticks(size)]


def runs(size: Size, cores: int) -> list[tuple[int, int]]:
    """Games at once, and on how many cores: on several where there are enough games to be shared out."""
    shared = [games for games in size.batches if cores > 1 and chunk_size(games, cores) < games]
    return [(games, 1) for games in size.batches] + [(games, cores) for games in shared]


def batch(rulebook: Rulebook, games: int, jobs: int) -> list[float]:
    """Seconds a quarter of one game when so many are played together."""
    seeds = np.arange(games, dtype=np.uint64)
    clock = WALL if jobs > 1 else WORK
    return timed(lambda: batches(POLICIES["random"], rulebook, seeds, outcome, jobs=jobs), games * rulebook.quarters, clock)


def quarters_alone(rulebook: Rulebook, games: int) -> list[float]:
    """Seconds of each quarter of games played one by one by a sensible player, with the ledger a person is shown."""
    found: list[float] = []
    for seed in range(games):
        changes = Changes()
        state = begin(rulebook, np.array([seed], np.uint64), changes)
        while state.quarter < rulebook.quarters:
            plan = POLICIES["thumb"](state, rulebook)
            began = WALL()
            state = apply(state, plan, rulebook, changes)
            found.append(WALL() - began)
    return found


def yardsticks(size: Size) -> list[Case]:
    """The neutral model written twice, and the memory itself."""
    return [
        Case("objects", partial(towns_alone, size.towns)),
        Case("arrays", partial(towns_together, size.batch)),
        Case("arrays_alone", partial(towns_together, 1)),
        Case("copy_near", partial(copied, 1, size.copies * size.megabytes)),
        Case("copy_far", partial(copied, size.megabytes, size.copies)),
    ]


def towns_alone(towns: int) -> list[float]:
    """Seconds a turn of the neutral model as plain objects, with the chance that comes with Python."""
    games = [objects.Town(partial(random.Random(seed).getrandbits, 16)) for seed in range(towns)]
    return timed(lambda: [game.play() for game in games], towns * tables.TURNS)


def towns_together(towns: int) -> list[float]:
    """Seconds a turn of one game of the neutral model as arrays, in the chunks our own rules are played in."""
    seeds = np.arange(towns, dtype=np.uint64)
    return timed(lambda: [arrays.play(part) for part in parts(seeds, CHUNK)], towns * tables.TURNS)


def copied(megabytes: int, times: int) -> list[float]:
    """Seconds for each byte that numpy reads or writes when it copies so much."""
    source = np.ones(megabytes << 20, np.uint8)
    target = np.zeros_like(source)

    def copy() -> None:
        for _ in range(times):
            np.copyto(target, source)

    return timed(copy, 2 * times * source.nbytes)


def bytes_a_game(rulebook: Rulebook, games: int = 100) -> tuple[int, int]:
    """How large the state of a game is, and how many of its bytes a quarter of the random player reads and writes at least once."""
    before = begin(rulebook, np.arange(games, dtype=np.uint64))
    after = apply(before, POLICIES["random"](before, rulebook), rulebook)
    arrays_of = {name: array for name, array in vars(before).items() if isinstance(array, np.ndarray)}
    changed = sum(array.nbytes for name, array in arrays_of.items() if vars(after)[name] is not array)
    return sum(array.nbytes for array in arrays_of.values()) // games, 2 * changed // games
