"""Picking one of several things in every game of a batch."""

from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules.conditions import Facts
from game.rules.plan import Mask, Plan, eased, left, legal, open_tools, startable
from game.rules.practices import eased_at, eased_by, prices_of_copying
from game.rules.rulebook import RESOURCES, Rulebook
from game.rules.sides import PARTNER, REASONS, not_yours, unwilling
from game.rules.state import State

Scores = NDArray[np.int64]
Places = NDArray[np.intp]

NEVER = -(10**9)


class Ranking:
    """Things ranked in every game of a batch; of those liked alike the one that stands first is best."""

    def __init__(self, scores: NDArray[Any], wanted: Mask) -> None:
        """scores (thing, game), above 0 and below 2 ** 31 / things; wanted: masks which of them count"""
        self.last = len(scores) - 1
        self.bits = self.last.bit_length()
        most = (1 << 31 - self.bits) - 1
        keys = np.minimum(scores, most).astype(np.int32) << self.bits
        keys |= np.arange(self.last, -1, -1, dtype=np.int32)[:, None]
        self.keys = np.where(wanted, keys, np.int32(-1))  # the place lies in the low bits: a maximum is much faster than its place

    def best(self, allowed: Mask | None = None, games: Places | None = None) -> Places:
        """The best thing of each game, -1 where none is left. (game asked for,)"""
        keys = self.keys if games is None else self.keys[:, games]
        keys = keys if allowed is None else np.where(allowed, keys, np.int32(-1))
        best = np.maximum.reduce(keys, axis=0)
        return np.asarray(np.where(best < 0, -1, self.last - (best & (1 << self.bits) - 1)), np.intp)

    def strike(self, things: Places, games: Places) -> None:
        """Those things no longer count in those games."""
        self.keys[things, games] = -1


class Making:
    """A plan into which tools are put one after another, with what it still leaves."""

    def __init__(self, state: State, plan: Plan, rulebook: Rulebook) -> None:
        self.state, self.plan, self.rulebook = state, plan, rulebook
        self.have = left(state, plan, rulebook)
        self.started = np.zeros(state.games, np.int8)

    @cached_property
    def facts(self) -> Facts:
        """What holds in the state."""
        return Facts(self.state, self.rulebook)

    @cached_property
    def possible(self) -> Mask:
        """What could be started this quarter if the plan were empty. (mode, tool, game)"""
        return open_tools(self.state, self.rulebook)

    @property
    def ease(self) -> NDArray[np.int32]:
        """What makes tools cheaper to introduce this quarter. (game, tool)"""
        return eased_by(self.state.ease, self.plan.copies, self.rulebook)

    def allowed(self) -> Mask:
        """What may be added. (mode, tool, game)"""
        return legal(self.state, self.plan, self.rulebook, self.possible, self.have)

    def throw(self, thrown: NDArray[np.int32]) -> None:
        """Start what is thrown at, throw after throw, where it may be started. thrown: tool x modes + mode (throw, game)"""
        state, book, games = self.state, self.rulebook, self.state.games
        open_now = book.allowed & book.season[:, book.season_of(state.quarter)] & ~not_yours(book)  # (mode, tool)
        hit = np.flatnonzero(open_now.T.reshape(-1).take(thrown))
        number: Places = hit // games
        game: Places = hit - number * games
        code: Places = thrown.reshape(-1).take(hit).astype(np.intp)
        tool: Places = code // len(book.modes)
        place = tool * games + game
        free = np.flatnonzero(startable(state, book, self.facts).reshape(-1).take(place))
        number, game, tool, code, place = (row.take(free) for row in (number, game, tool, code, place))
        mode = code - tool * len(book.modes)
        ease = eased_at(state.ease, self.plan.copies, book, place)
        cost = [eased(book.cost[resource].T.reshape(-1).take(code), ease) for resource in range(len(RESOURCES))]
        first = 0
        for last in np.searchsorted(number, np.arange(len(thrown)), side="right"):
            part = slice(first, last)
            self._hit(game[part], tool[part], mode[part], [price[part] for price in cost])
            first = last

    def _hit(self, game: Places, tool: Places, mode: Places, cost: list[NDArray[np.int32]]) -> None:
        """Start one tool in each of those games that can bear it. cost: of each resource, one for each of the games"""
        book, have, start = self.rulebook, self.have, self.plan.start.T.reshape(-1)
        place = tool * self.state.games + game
        may = (start.take(place) == 0) & (self.started.take(game) < book.pace.slots)
        for there, price in zip(have, cost, strict=True):
            may &= price <= there.take(game)
        if book.role in PARTNER:
            full = (*book.allowed.shape, self.state.games)
            for reason in REASONS:
                may &= ~np.broadcast_to(unwilling(reason, self.state, book, have), full)[mode, tool, game]
        rows = np.flatnonzero(may)
        games = game.take(rows)
        start[place.take(rows)] = mode.take(rows) + 1
        self.started[games] += 1
        for there, price in zip(have, cost, strict=True):
            there[games] -= price.take(rows)

    def add(self, tool: Places, mode: Places, games: Mask) -> None:
        """Start a tool in those games, and count what it takes. tool, mode, games (game,)"""
        add(self.plan, tool, mode, games)
        self.started += games
        rows = np.flatnonzero(games)
        price = self.rulebook.cost[:, mode[rows], tool[rows]]
        self.have[:, rows] -= eased(price, self.ease[rows, tool[rows]])

    def copy(self, place: int | Places, way: int | NDArray[np.int8], games: Places) -> None:
        """Copy a practice in that way in those games, and count what it takes. place, way: one, or one for each of the games"""
        self.plan.copies[games, place] = way
        for there, price in zip(self.have, prices_of_copying(self.rulebook), strict=True):
            there[games] -= price.take(way)


def add(plan: Plan, tool: Places, mode: Places, games: Mask) -> None:
    """Put a tool into the plan of those games, in that mode. tool, mode, games (game,)"""
    rows = np.flatnonzero(games)
    plan.start[rows, tool[rows]] = mode[rows] + 1
