"""Picking one of several things in every game of a batch."""

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import FACES
from game.rules.plan import Mask, Plan

Scores = NDArray[np.int64]

NEVER = -(10**9)


def any_of(allowed: Mask, thrown: NDArray[np.int64]) -> NDArray[np.intp]:
    """One of the allowed places of each game, by its throw; the number of places where none is. allowed (place, game)"""
    nth = allowed.cumsum(axis=0, dtype=np.int16)
    return np.asarray((nth <= thrown * nth[-1] // FACES).sum(axis=0))


def add(plan: Plan, tool: NDArray[np.intp], mode: NDArray[np.intp], games: Mask) -> None:
    rows = np.flatnonzero(games)
    plan.start[rows, tool[rows]] = mode[rows] + 1
