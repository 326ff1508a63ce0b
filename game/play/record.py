"""A game as it is saved: how it began and what was chosen. The rest follows."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from game.play.acts import carried_out, played_by
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
    areas: dict[str, int] = field(default_factory=dict)  # at the start, thousandths, where a group measured its own place; none: as written

    def played(self, choices: Choices, digest: str) -> "Record":
        """With one more quarter."""
        return replace(self, quarters=(*self.quarters, choices), digests=(*self.digests, digest), draft=Choices())

    def until(self, quarter: int) -> "Record":
        """Only the first quarters of it."""
        return replace(self, quarters=self.quarters[:quarter], digests=self.digests[:quarter], draft=Choices())

    def role_in(self, quarter: int) -> str:
        """Who plays in a quarter, from 0, as far as it depends on who is there."""
        return played_by(self.role, (act for choices in (*self.quarters, self.draft)[: quarter + 1] for act in choices.trainer))


def replay(record: Record, rulebook: Rulebook, changes: Changes | None = None) -> Iterator[State]:
    """The state before each recorded quarter and before the one that is being planned, each after what the trainer did then."""
    state = begin(rulebook, np.array([record.seed], np.uint64), changes)
    for choices in record.quarters:
        state = carried_out(state, choices.trainer, rulebook, changes)
        yield state
        state = played(state, choices, rulebook, changes)
    yield carried_out(state, record.draft.trainer, rulebook, changes)


def played(state: State, choices: Choices, rulebook: Rulebook, changes: Changes | None = None) -> State:
    """The state after a quarter with these choices."""
    return apply(state, plan_of(choices, rulebook, int(state.event[0])), rulebook, changes)


def found_digests(record: Record, rulebook: Rulebook) -> Iterator[str]:
    """The short name of the state after each recorded quarter, as it comes out now."""
    state = begin(rulebook, np.array([record.seed], np.uint64))
    for choices in record.quarters:
        state = played(carried_out(state, choices.trainer, rulebook), choices, rulebook)
        yield digests(state)[0]


def first_difference(record: Record, rulebook: Rulebook) -> int | None:
    """The first quarter, from 1, after which the replay is not what was recorded; None if it is the same throughout."""
    pairs = enumerate(zip(found_digests(record, rulebook), record.digests, strict=True), 1)
    return next((quarter for quarter, (found, recorded) in pairs if found != recorded), None)
