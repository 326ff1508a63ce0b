"""Picking one of several things in every game of a batch."""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from game.rules.plan import Mask, Plan, eased, left, legal, needs_met, open_tools
from game.rules.rulebook import Rulebook
from game.rules.sides import PARTNER, REASONS, not_yours, unwilling
from game.rules.state import PREPARED, WORKING, State

Scores = NDArray[np.int64]
Places = NDArray[np.intp]

NEVER = -(10**9)


class Making:
    """A plan into which tools are put one after another, with what it still leaves."""

    def __init__(self, state: State, plan: Plan, rulebook: Rulebook) -> None:
        self.state, self.plan, self.rulebook = state, plan, rulebook
        self.have = left(state, plan, rulebook)
        self.started = np.zeros(state.games, np.int8)

    @cached_property
    def possible(self) -> Mask:
        """What could be started this quarter if the plan were empty. (mode, tool, game)"""
        return open_tools(self.state, self.rulebook)

    def allowed(self) -> Mask:
        """What may be added. (mode, tool, game)"""
        return legal(self.state, self.plan, self.rulebook, self.possible, self.have)

    def throw(self, thrown: NDArray[np.int32]) -> None:
        """Start what is thrown at, throw after throw, where it may be started. thrown: tool x modes + mode (throw, game)"""
        state, book, games = self.state, self.rulebook, self.state.games
        open_now = book.allowed & book.season[:, book.season_of(state.quarter)] & ~not_yours(book)  # (mode, tool)
        hit = np.flatnonzero(open_now.T.reshape(-1)[thrown])
        number, game = np.divmod(hit, games)
        tool, mode = np.divmod(thrown.reshape(-1)[hit], len(book.modes))
        place = tool * games + game
        stage = state.stage.T.reshape(-1)[place]
        free = (stage != WORKING) & (stage != PREPARED) & needs_met(state, book).reshape(-1)[place]
        number, game, tool, mode = number[free], game[free], tool[free], mode[free]
        cost = eased(book.cost[:, mode, tool], state.ease.T.reshape(-1)[place[free]])
        first = 0
        for last in np.searchsorted(number, np.arange(len(thrown)), side="right"):
            part = slice(first, last)
            self._hit(game[part], tool[part], mode[part], cost[:, part])
            first = last

    def _hit(self, game: Places, tool: Places, mode: Places, cost: NDArray[np.int32]) -> None:
        """Start one tool in each of those games that can bear it. cost (resource, one of the games)"""
        book = self.rulebook
        may = (self.plan.start[game, tool] == 0) & (self.started[game] < book.pace.slots)
        may &= (cost <= self.have[:, game]).all(axis=0)
        if book.role in PARTNER:
            full = (*book.allowed.shape, self.state.games)
            for reason in REASONS:
                may &= ~np.broadcast_to(unwilling(reason, self.state, book, self.have), full)[mode, tool, game]
        game, tool, mode = game[may], tool[may], mode[may]
        self.plan.start[game, tool] = mode + 1
        self.started[game] += 1
        self.have[:, game] -= cost[:, may]

    def add(self, tool: Places, mode: Places, games: Mask) -> None:
        """Start a tool in those games, and count what it takes. tool, mode, games (game,)"""
        add(self.plan, tool, mode, games)
        self.started += games
        rows = np.flatnonzero(games)
        cost = self.rulebook.cost[:, mode[rows], tool[rows]]
        self.have[:, rows] -= eased(cost, self.state.ease[rows, tool[rows]])


def add(plan: Plan, tool: Places, mode: Places, games: Mask) -> None:
    """Put a tool into the plan of those games, in that mode. tool, mode, games (game,)"""
    rows = np.flatnonzero(games)
    plan.start[rows, tool[rows]] = mode[rows] + 1
