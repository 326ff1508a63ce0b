"""Plays a policy over many seeds: chunk by chunk in memory that fits the cache, on one processor or on many."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from game.policies import Policy, initiatives
from game.rules.rulebook import Rulebook
from game.rules.state import State
from game.rules.turn import apply, begin
from game.simulation.memory import keep_memory, uncollected
from game.simulation.workers import spread

Found = TypeVar("Found")
Played = TypeVar("Played")
Seeds = NDArray[np.uint64]

YEAR = 4  # quarters
CHUNK = 25_000  # games; measured: smaller ones pay for calls, larger ones for memory
LEAST = 2_000  # games in a chunk when few games are shared out among processors


def play(policy: Policy, rulebook: Rulebook, seeds: Seeds, state: State | None = None, until: int | None = None) -> State:
    """Games played to their end in one step, with what the computer's side begins. Each is the same as if it were played alone.

    state: the games go on from there; until: they stop after that many quarters, if they do not end before.
    """
    state = begin(rulebook, seeds) if state is None else state
    last = rulebook.quarters if until is None else min(until, rulebook.quarters)
    while state.quarter < last:
        state = apply(state, initiatives(state, policy(state, rulebook), rulebook), rulebook)
    return state


def play_year_and_rest(policy: Policy, rulebook: Rulebook, seeds: Seeds) -> tuple[State, State]:
    """The same games after their first year and at their end."""
    year = play(policy, rulebook, seeds, until=YEAR)
    return year, play(policy, rulebook, seeds, year)


def chunks(policy: Policy, rulebook: Rulebook, seeds: Seeds, size: int = CHUNK) -> Iterator[State]:
    """The games of all seeds, played chunk by chunk."""
    for part in parts(seeds, size):
        yield play(policy, rulebook, part)


def parts(seeds: Seeds, size: int) -> list[NDArray[np.uint64]]:
    """The seeds in pieces of that size; the last one may be smaller."""
    return [seeds[first : first + size] for first in range(0, len(seeds), size)]


def batches(
    policy: Policy,
    rulebook: Rulebook,
    seeds: Seeds,
    then: Callable[[Any, Rulebook], Found],
    *,
    play: Callable[[Policy, Rulebook, Seeds], Any] = play,
    jobs: int = 1,
    engine: str = "processes",
    size: int | None = None,
    on_chunk: Callable[[int], None] | None = None,
) -> list[Found]:
    """What `then` makes of the ends of all games, chunk by chunk in the order of their seeds; only that leaves a worker.

    play: what is played of each game, if not just its end; jobs: processors; engine: a name in workers.ENGINES; on_chunk hears how
    many more games are done.
    """
    shares = parts(seeds, size or chunk_size(len(seeds), jobs))
    tasks = [(policy, rulebook, share, then, play) for share in shares]
    found = []
    for share, one in zip(shares, spread(_chunk, tasks, jobs, engine), strict=True):
        found.append(one)
        if on_chunk:
            on_chunk(len(share))
    return found


def chunk_size(games: int, jobs: int) -> int:
    """Chunks of one size, as large as fits the cache, and as many for each processor."""
    rounds = -(-games // (CHUNK * jobs))
    return min(CHUNK, max(LEAST, -(-games // (rounds * jobs))))


def _chunk(
    policy: Policy, rulebook: Rulebook, seeds: Seeds, then: Callable[[Any, Rulebook], Found], play: Callable[[Policy, Rulebook, Seeds], Any]
) -> Found:
    keep_memory()
    with uncollected():
        return then(play(policy, rulebook, seeds), rulebook)


def simulate(policy: Policy, rulebook: Rulebook, seeds: Seeds, jobs: int = 1) -> State:
    """The end of the games of all seeds, in their order, as one batch."""
    return joined(batches(policy, rulebook, seeds, whole, jobs=jobs))


def whole(played: Played, rulebook: Rulebook) -> Played:
    """Everything is kept of these games."""
    return played


def joined(states: Iterable[State]) -> State:
    """Batches that ended in the same quarter as one batch."""
    states = list(states)
    if len(states) == 1:
        return states[0]
    arrays: dict[str, Any] = {
        field.name: np.asfortranarray(np.concatenate([getattr(state, field.name) for state in states]))
        for field in fields(State)
        if field.name != "quarter"
    }
    return replace(states[0], **arrays)
