"""Plays a policy over many seeds, in chunks that fit the cache."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.policies import Policy, initiatives
from game.rules.rulebook import Rulebook
from game.rules.state import State
from game.rules.turn import apply, begin
from game.simulation.memory import keep_memory

CHUNK = 10_000  # games; measured: smaller ones pay for calls, larger ones for memory


def play(policy: Policy, rulebook: Rulebook, seeds: NDArray[np.uint64]) -> State:
    """Games played to their end in one step, with what the computer's side begins. Each is the same as if it were played alone."""
    state = begin(rulebook, seeds)
    while state.quarter < rulebook.quarters:
        state = apply(state, initiatives(state, policy(state, rulebook), rulebook), rulebook)
    return state


def chunks(policy: Policy, rulebook: Rulebook, seeds: NDArray[np.uint64], size: int = CHUNK) -> Iterator[State]:
    """The games of all seeds, played chunk by chunk."""
    for first in range(0, len(seeds), size):
        yield play(policy, rulebook, seeds[first : first + size])


def simulate(policy: Policy, rulebook: Rulebook, seeds: NDArray[np.uint64], on_chunk: Callable[[int], None] | None = None) -> State:
    """The end of the games of all seeds, in their order. on_chunk hears how many more are done."""
    keep_memory()
    ends = []
    for end in chunks(policy, rulebook, seeds):
        ends.append(end)
        if on_chunk:
            on_chunk(end.games)
    return joined(ends)


def joined(states: list[State]) -> State:
    """Batches that ended in the same quarter as one batch."""
    if len(states) == 1:
        return states[0]
    arrays: dict[str, Any] = {
        field.name: np.asfortranarray(np.concatenate([getattr(state, field.name) for state in states]))
        for field in fields(State)
        if field.name != "quarter"
    }
    return replace(states[0], **arrays)
