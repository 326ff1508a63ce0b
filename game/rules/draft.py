"""Copies of the arrays of a state while a quarter is worked out; the one door of all changes."""

from dataclasses import fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules.changes import Changes
from game.rules.state import State

Rows = NDArray[np.intp] | None
"""Some games of a batch, by their places; None for all of them."""


class Draft:
    """A state being worked out. Reading is by the names of State; changes of levels go through `add`."""

    def __init__(self, state: State, changes: Changes | None = None) -> None:
        assert changes is None or state.games == 1, "the ledger is kept for a single game"
        self.state = state
        self.changes = changes
        self.quarter = state.quarter
        self.cause = ""
        self.now: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        """The array of that name, ready to be written to. (game, ...)"""
        if name not in self.now:
            self.now[name] = np.array(getattr(self.state, name), order="F")
        return self.now[name]

    def __setitem__(self, name: str, array: Any) -> None:
        """Put an array in the place of that name, as `draft["area"] += step` does."""
        self.now[name] = array

    def add(self, name: str, games: Rows, place: tuple[int, ...], amount: Any) -> None:
        """Add an amount (a number, or one for each of those games) at a place, in those games or in all."""
        array = self[name]
        column = array[:, place[0]] if place else array
        if games is None:
            np.add(column, amount, out=column, casting="unsafe")
        else:
            column[games] += amount  # most things happen in few games of a batch
        if self.changes is not None and (games is None or len(games)):
            self.changes.note(self.quarter, self.cause, name, place, int(np.ravel(amount)[0]))

    def add_to(self, name: str, games: Rows, places: tuple[int, ...], amount: Any) -> None:
        """Add an amount at several places of an array at once, in those games or in all."""
        rows = self[name].T
        if self.changes is None and len(places) == len(rows):
            if games is None:
                np.add(rows, amount, out=rows, casting="unsafe")
            else:
                rows[:, games] += amount
            return
        for place in places:
            self.add(name, games, (place,), amount)

    def put(self, name: str, games: NDArray[np.intp], place: tuple[int, ...], value: int) -> None:
        """Set a kind (a stage, a form) in those games; kinds are no amounts, so the ledger does not add them up."""
        self[name][(games, *place)] = value

    def flat(self, name: str) -> NDArray[Any]:
        """The array of that name as its memory lies: all games of the first place, then all of the second. (place x game,)"""
        return np.asarray(self[name].T.reshape(-1))

    def spread(self, name: str, amounts: NDArray[Any]) -> None:
        """Add to every place of an array at once. amounts (game, place)"""
        array = self[name]
        array += amounts.astype(array.dtype, copy=False)
        if self.changes is not None:
            for place in range(array.shape[1]):
                self.changes.note(self.quarter, self.cause, name, (place,), int(amounts[0, place]))

    def finish(self, **more: Any) -> State:
        """The state after the quarter."""
        return State(**{field.name: getattr(self.state, field.name) for field in fields(State)} | self.now | more)
