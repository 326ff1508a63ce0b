"""Picking one of several things in every game of a batch."""

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import FACES
from game.rules.plan import Mask, Plan, eased, left, legal, open_tools
from game.rules.rulebook import Rulebook
from game.rules.sides import PARTNER, REASONS, unwilling
from game.rules.state import State

Scores = NDArray[np.int64]

NEVER = -(10**9)


def any_of(allowed: Mask, thrown: NDArray[np.int64]) -> NDArray[np.intp]:
    """One of the allowed places of each game, by its throw; the number of places where none is. allowed (place, game)"""
    nth = allowed.cumsum(axis=0, dtype=np.uint8)  # there are never more than 255 places
    wanted = (thrown * nth[-1] // FACES).astype(np.uint8)
    return np.asarray((nth <= wanted).sum(axis=0, dtype=np.uint8), np.intp)


class Making:
    """A plan into which tools are put one after another, with what it still leaves."""

    def __init__(self, state: State, plan: Plan, rulebook: Rulebook) -> None:
        self.state, self.plan, self.rulebook = state, plan, rulebook
        self.possible = open_tools(state, rulebook)
        self.have = left(state, plan, rulebook)
        self.rows = np.arange(state.games)
        self.started = np.zeros(state.games, np.int8)

    def allowed(self) -> Mask:
        """What may be added. (mode, tool, game)"""
        return legal(self.state, self.plan, self.rulebook, self.possible, self.have)

    def may(self, tool: NDArray[np.intp], mode: NDArray[np.intp]) -> Mask:
        """In which games just this tool may be added so: quicker than asking about all. tool, mode (game,)"""
        state, book, rows = self.state, self.rulebook, self.rows
        allowed = self.possible[mode, tool, rows] & (self.plan.start[rows, tool] == 0) & (self.started < book.pace.slots)
        allowed &= (eased(book.cost[:, mode, tool], state.ease[rows, tool]) <= self.have).all(axis=0)
        if book.role in PARTNER:
            for reason in REASONS:
                no = np.broadcast_to(unwilling(reason, state, book, self.have), self.possible.shape)
                allowed &= ~no[mode, tool, rows]
        return np.asarray(allowed)

    def add(self, tool: NDArray[np.intp], mode: NDArray[np.intp], games: Mask) -> None:
        """Start a tool in those games, and count what it takes. tool, mode, games (game,)"""
        add(self.plan, tool, mode, games)
        self.started += games
        rows = np.flatnonzero(games)
        cost = self.rulebook.cost[:, mode[rows], tool[rows]]
        self.have[:, rows] -= eased(cost, self.state.ease[rows, tool[rows]])


def add(plan: Plan, tool: NDArray[np.intp], mode: NDArray[np.intp], games: Mask) -> None:
    """Put a tool into the plan of those games, in that mode. tool, mode, games (game,)"""
    rows = np.flatnonzero(games)
    plan.start[rows, tool[rows]] = mode[rows] + 1
