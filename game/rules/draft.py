"""Copies of the arrays of a state while a quarter is worked out; the one door of all changes."""

from dataclasses import fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules.changes import Changes
from game.rules.state import State


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
            self.now[name] = np.array(getattr(self.state, name), order="K")
        return self.now[name]

    def __setitem__(self, name: str, array: Any) -> None:
        """Put an array in the place of that name, as `draft["area"] += step` does."""
        self.now[name] = array

    def add(self, name: str, games: NDArray[np.bool_] | None, place: tuple[int, ...], amount: Any) -> None:
        """Add an amount (a number, or one for each game) at a place, in those games or in all."""
        column = self[name][(slice(None), *place)]
        if self.changes is None:
            if games is None:
                np.add(column, amount, out=column, casting="unsafe")
            else:
                rows = np.flatnonzero(games)  # most things happen in few games of a batch
                column[rows] += amount if np.ndim(amount) == 0 else amount[rows].astype(column.dtype)
            return
        added = amount if games is None else np.where(games, amount, 0)
        column += np.asarray(added, column.dtype)
        self.changes.note(self.quarter, self.cause, name, place, int(np.ravel(added)[0]))

    def put(self, name: str, games: NDArray[np.bool_], place: tuple[int, ...], value: int) -> None:
        """Set a kind (a stage, a form) in those games; kinds are no amounts, so the ledger does not add them up."""
        self[name][(games, *place)] = value

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
