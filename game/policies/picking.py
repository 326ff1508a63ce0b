"""Picking one of several things in every game of a batch."""

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import FACES
from game.rules.plan import Mask, Plan, eased, left, legal, open_tools
from game.rules.rulebook import Rulebook
from game.rules.state import State

Scores = NDArray[np.int64]

NEVER = -(10**9)


def any_of(allowed: Mask, thrown: NDArray[np.int64]) -> NDArray[np.intp]:
    """One of the allowed places of each game, by its throw; the number of places where none is. allowed (place, game)"""
    nth = allowed.cumsum(axis=0, dtype=np.int16)
    return np.asarray((nth <= thrown * nth[-1] // FACES).sum(axis=0))


class Making:
    """A plan into which tools are put one after another, with what it still leaves."""

    def __init__(self, state: State, plan: Plan, rulebook: Rulebook) -> None:
        self.state, self.plan, self.rulebook = state, plan, rulebook
        self.possible = open_tools(state, rulebook)
        self.have = left(state, plan, rulebook)

    def allowed(self) -> Mask:
        """What may be added. (mode, tool, game)"""
        return legal(self.state, self.plan, self.rulebook, self.possible, self.have)

    def add(self, tool: NDArray[np.intp], mode: NDArray[np.intp], games: Mask) -> None:
        """Start a tool in those games, and count what it takes. tool, mode, games (game,)"""
        add(self.plan, tool, mode, games)
        rows = np.flatnonzero(games)
        cost = self.rulebook.cost[:, mode[rows], tool[rows]]
        self.have[:, rows] -= eased(cost, self.state.ease[rows, tool[rows]])


def add(plan: Plan, tool: NDArray[np.intp], mode: NDArray[np.intp], games: Mask) -> None:
    rows = np.flatnonzero(games)
    plan.start[rows, tool[rows]] = mode[rows] + 1
