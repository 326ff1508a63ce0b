"""A game as it is saved: how it began and what was chosen. The rest follows."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from game.play.choices import Choices, plan_of
from game.rules import VERSION
from game.rules.changes import Changes
from game.rules.rulebook import Rulebook
from game.rules.state import State, digests
from game.rules.turn import apply, begin


@dataclass(frozen=True)
class Record:
    """Beginning, choices, and the short name of the state after each quarter."""

    scenario: str
    seed: int
    rules: str = VERSION
    role: str = "partnership"  # who plays: partnership, official, activist, two
    swap: bool = False  # whether the seats are swapped at half-time
    quarters: tuple[Choices, ...] = ()
    digests: tuple[str, ...] = ()
    draft: Choices = field(default_factory=Choices)  # of the quarter that is being planned

    def played(self, choices: Choices, digest: str) -> "Record":
        """With one more quarter."""
        return replace(self, quarters=(*self.quarters, choices), digests=(*self.digests, digest), draft=Choices())

    def until(self, quarter: int) -> "Record":
        """Only the first quarters of it."""
        return replace(self, quarters=self.quarters[:quarter], digests=self.digests[:quarter], draft=Choices())


def replay(record: Record, rulebook: Rulebook, changes: Changes | None = None) -> Iterator[State]:
    """The state at the beginning and after each recorded quarter."""
    state = begin(rulebook, np.array([record.seed], np.uint64), changes)
    yield state
    for choices in record.quarters:
        state = apply(state, plan_of(choices, rulebook, int(state.event[0])), rulebook, changes)
        yield state


def first_difference(record: Record, rulebook: Rulebook) -> int | None:
    """The first quarter, from 1, after which the replay is not what was recorded; None if it is the same throughout."""
    states = replay(record, rulebook)
    next(states)
    for quarter, (state, digest) in enumerate(zip(states, record.digests, strict=True), 1):
        if digests(state)[0] != digest:
            return quarter
    return None
