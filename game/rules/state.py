"""What changes in play, and nothing else."""

import hashlib
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

ABSENT, PREPARED, WORKING, WITHDRAWN = range(4)
PRACTICE, DECISION, ORDER, RESOLUTION = range(4)
OPEN, KEPT, BROKEN = range(1, 4)
UNKNOWN, KNOWN, ADAPTED, COPIED = range(4)

Whole = NDArray[np.int32]
Small = NDArray[np.int8]


@dataclass(frozen=True)
class State:
    """All that changes in play. The first axis of every array is the game; memory runs along the games.

    Levels (principles, trust, competence ...) are thousandths of a point on 0-100, areas thousandths on 1-5, money whole
    zloty, time person-hours, effort thousandths of a unit of the organisations' energy.
    """

    quarter: int  # 0 before the first decision; games of a batch move in step
    seed: NDArray[np.uint64]  # (game,)
    area: Whole  # (game, area)
    habit: Whole  # (game, area)      reach that old customs still give
    stage: Small  # (game, tool)      ABSENT, PREPARED, WORKING, WITHDRAWN
    mode: Small  # (game, tool)       place in rulebook.modes
    left: Small  # (game, tool)       quarters of preparation left
    age: Small  # (game, tool)        quarters in work
    care: Whole  # (game, tool)       thousandths: how well the tool is kept
    made: Whole  # (game, tool)       thousandths: how well it was made: the mode, its fit, what was known
    quality: Whole  # (game, tool)    thousandths: how well it worked last quarter
    principle: Whole  # (game, principle)
    trust: Whole  # (game, side)      what this side trusts the other
    money: Whole  # (game,)
    hours: Whole  # (game,)           of the office, this quarter
    effort: Whole  # (game,)          of the organisations, this quarter
    competence: Whole  # (game,)
    will: Whole  # (game,)
    council: Whole  # (game,)
    capacity: Whole  # (game, organisation)
    energy: Whole  # (game, organisation)
    independence: Whole  # (game, organisation)
    bond: Whole  # (game, organisation)   trust of this organisation in the office
    active: Small  # (game, organisation) 1 while it exists
    resident: Whole  # (game, resident)   activity, awareness, quality of life
    measured: Whole  # (game, area)   last measured values, half points
    measured_in: Whole  # (game,)     quarter of the last measurement
    event: NDArray[np.int16]  # (game,)   the event that waits for an answer, -1 for none
    fired: Small  # (game, event)     quarter of the last time, counted from 1; 0 for never
    answered: Small  # (game, event)  the answer given then, counted from 1
    looms: Small  # (game, warned event)  1 while its sign is seen: it comes next quarter, if its conditions still hold
    committed: Small  # (game, tool)
    need: Whole  # (game, area)       thousandths: how much tools for it are needed here, truly
    fit: Whole  # (game, tool)        thousandths: how well each tool fits those needs
    studied: Small  # (game, plane)   1 when research has shown the needs of a plane
    informed: Small  # (game, tool)   1 when the needs of its plane were known as it was begun
    known: Small  # (game, organisation)  1 when the office knows of it
    form: Small  # (game, tool)       PRACTICE, DECISION, ORDER, RESOLUTION
    flawed: Small  # (game, tool)     1 while its document has a legal defect that nobody has seen yet
    ease: Whole  # (game, tool)       thousandths off the cost of introducing it
    counter: Whole  # (game, counter) hours, meetings, days ... that content counts
    done: Small  # (game, activity)   how many times it was done
    due: Small  # (game, pledge)         quarter, from 1, by which it must be kept; 0 for not promised
    pledged: Small  # (game, pledge)       OPEN, KEPT or BROKEN, once it was promised
    missed: Small  # (game, deadline) how many times it was missed
    card: Small  # (game, practice)    UNKNOWN, KNOWN, ADAPTED or COPIED as it is

    def __post_init__(self) -> None:
        for field in fields(self):
            array = getattr(self, field.name)
            if isinstance(array, np.ndarray):
                array.flags.writeable = False

    def __getitem__(self, name: str) -> Any:
        """The array of that name, so that a state and a draft of one are read alike."""
        return getattr(self, name)

    @cached_property
    def asked(self) -> dict[int, tuple[Any, dict[Any, Any]]]:
        """What was found out about this state, which never changes, by the id of the rulebook asked; it is kept too, so that no other gets its id."""
        return {}

    def __getstate__(self) -> dict[str, Any]:
        """What is sent to other processes: the numbers alone."""
        return {name: value for name, value in vars(self).items() if name != "asked"}

    @property
    def games(self) -> int:
        """How many games the batch holds."""
        return len(self.seed)

    def take(self, games: NDArray[np.intp] | list[int]) -> Self:
        """A batch of some games of this one, in the order asked."""
        rows: dict[str, Any] = {field.name: np.asfortranarray(getattr(self, field.name)[games]) for field in fields(self) if field.name != "quarter"}
        return replace(self, **rows)


def digests(state: State) -> list[str]:
    """A short name of each game of the batch, the same on every machine."""
    rows = [
        np.ascontiguousarray(getattr(state, field.name)).astype(">i8").reshape(state.games, -1) for field in fields(state) if field.name != "quarter"
    ]
    table = np.concatenate(rows, axis=1)
    start = state.quarter.to_bytes(2, "big")
    return [hashlib.blake2b(start + row.tobytes(), digest_size=8).hexdigest() for row in table]
