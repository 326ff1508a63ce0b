"""Leanings: how much more or less than usual a player likes each thing it may choose."""

from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from game.rules.rulebook import Rulebook

DOUBLES = 8  # points of leaning by which a weight doubles
MOST = 64
STYLE = ("papers", "support", "worth", "hours", "effort", "room")
"""What a style says: documents in a quarter, activities in a quarter, how much one must be worth, time and energy kept back, room left for upkeep."""

_WEIGHT = np.array([round(1000 * 2 ** (point / DOUBLES)) for point in range(-MOST, MOST + 1)], np.int32)


@dataclass(frozen=True)
class Leanings:
    """Points of liking, 0 for as much as usual, for each game of a batch, or one column for all of them."""

    tool: NDArray[np.int16]  # (tool, game)      to begin it
    quick: NDArray[np.int16]  # (tool, game)     to begin it in a quicker mode
    form: NDArray[np.int16]  # (tool, game)      to put it into a stronger legal form
    stop: NDArray[np.int16]  # (tool, game)      to withdraw it
    commit: NDArray[np.int16]  # (tool, game)    to promise it
    option: NDArray[np.int16]  # (option, game)  of activities, in their order
    pledge: NDArray[np.int16]  # (pledge, game)
    answer: NDArray[np.int16]  # (answer, game)  to the event that waits
    style: NDArray[np.int16]  # (one of STYLE, game)

    @classmethod
    def of(cls, points: NDArray[np.int16], rulebook: Rulebook) -> Self:
        """Leanings laid out one under another. points (leaning, game)"""
        ends = np.cumsum(sizes(rulebook))
        return cls(*np.split(points, ends[:-1]))

    @classmethod
    def none(cls, rulebook: Rulebook) -> Self:
        """Everything as usual, in any batch."""
        return cls.of(np.zeros((sum(sizes(rulebook)), 1), np.int16), rulebook)

    def later(self) -> Self:
        """The same in quarters to come: another event will wait, and nothing more is withdrawn."""
        return replace(self, answer=np.zeros_like(self.answer[:, :1]), stop=np.zeros_like(self.stop[:, :1]))

    @cached_property
    def liking(self) -> NDArray[np.int32]:
        """What the worth of each option is multiplied by, in thousandths. (option, game)"""
        return weight(self.option)

    def how(self, style: str) -> NDArray[np.int16]:
        """One row of the style. (game,)"""
        return np.asarray(self.style[STYLE.index(style)])


def sizes(rulebook: Rulebook) -> tuple[int, ...]:
    """How many leanings of each field there are."""
    options = sum(len(activity.options) for activity in rulebook.activities)
    of = {"option": options, "pledge": len(rulebook.pledges), "answer": rulebook.answer_cost.shape[2], "style": len(STYLE)}
    return tuple(of.get(field.name, len(rulebook.tools)) for field in fields(Leanings))


def weight(points: NDArray[np.int16]) -> NDArray[np.int32]:
    """What leanings multiply a worth by, in thousandths: 1000 for none, twice as much for each DOUBLES points."""
    return np.asarray(_WEIGHT.take(points + MOST, mode="clip"))
