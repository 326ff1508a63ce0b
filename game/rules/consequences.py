"""What many things do in many games at once: the plain changes of all of them in one table, the rest thing by thing."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.draft import Draft
from game.rules.effects import FULL, carry_out, plain_change
from game.rules.rulebook import Effect, Rulebook

Places = NDArray[np.intp]


class Column(NamedTuple):
    """A column of a state that several things change alike, such as the energy of every organisation."""

    name: str
    places: tuple[int, ...]
    amounts: NDArray[np.int32]  # of each thing


class Table(NamedTuple):
    """The plain changes of all things, one entry for each, those of a thing beside each other."""

    names: tuple[str, ...]  # arrays of a state
    first: Places  # thing -> its first entry
    counts: Places  # thing -> how many entries it has
    name: NDArray[np.uint8]  # entry -> place in names
    place: Places  # entry -> place in that array
    amount: NDArray[np.int32]


class Consequences:
    """The effects of things that have numbers, such as the options of all activities."""

    def __init__(self, rulebook: Rulebook, things: Sequence[tuple[str, tuple[Effect, ...]]]) -> None:
        """things: of each the cause that is written down, and its effects."""
        self.rulebook = rulebook
        self.causes = [cause for cause, _ in things]
        self.all = [effects for _, effects in things]
        self.rest = [tuple(effect for effect in effects if plain_change(rulebook, effect) is None) for effects in self.all]
        self.odd = np.array([bool(rest) for rest in self.rest], bool)
        self.table = _table(rulebook, self.all)
        self.columns = _columns(rulebook, self.all)

    def happen(self, draft: Draft, thing: Places, game: Places, share: NDArray[np.int32] | None = None) -> None:
        """Let things happen, each in one game; share: how much of each, in thousandths. thing, game, share (one for each that happens,)

        Additions may be done in any order, and no effect asks for a number that plain changes alter.
        """
        if draft.changes is not None:
            for number, part in by_kind(thing):
                draft.cause = self.causes[number]
                carry_out(draft, self.rulebook, self.all[number], game[part], FULL if share is None else share[part])
            return
        self._change(draft, thing, game, share)
        for column in self.columns:
            amount = column.amounts.take(thing)
            if amount.any():
                total = np.zeros(draft.state.games, np.int32)  # several things may happen in one game
                np.add.at(total, game, amount if share is None else amount * share // FULL)
                games = np.flatnonzero(total)
                draft.add_to(column.name, games, column.places, total.take(games))
        rows = np.flatnonzero(self.odd.take(thing))
        for number, part in by_kind(thing.take(rows)):
            odd = rows.take(part)
            carry_out(draft, self.rulebook, self.rest[number], game.take(odd), FULL if share is None else share.take(odd))

    def _change(self, draft: Draft, thing: Places, game: Places, share: NDArray[np.int32] | None) -> None:
        """Make the plain changes of single columns, array by array."""
        table = self.table
        count = table.counts.take(thing)
        last = count.cumsum()
        owner = np.repeat(np.arange(len(thing)), count)
        entry = np.arange(len(owner)) + (table.first.take(thing) - last + count).take(owner)
        for number, part in by_kind(table.name.take(entry)):
            mine, whose = entry.take(part), owner.take(part)
            amount = table.amount.take(mine)
            if share is not None:
                amount = amount * share.take(whose) // FULL
            np.add.at(draft.flat(table.names[number]), table.place.take(mine) * draft.state.games + game.take(whose), amount)


def by_kind(kinds: NDArray[Any]) -> Iterator[tuple[int, Places]]:
    """Each number that occurs among kinds, which are small, and the places where it stands."""
    order = kinds.astype(np.uint16).argsort(kind="stable")  # numpy sorts numbers of sixteen bits without comparing them
    ends = np.bincount(kinds).cumsum()
    first = 0
    for kind, last in enumerate(ends.tolist()):
        if last > first:
            yield kind, order[first:last]
        first = last


def _table(rulebook: Rulebook, things: list[tuple[Effect, ...]]) -> Table:
    changes = [[change for effect in effects if (change := plain_change(rulebook, effect)) and len(change.places) == 1] for effects in things]
    names = tuple(sorted({change.name for each in changes for change in each}))
    entries = [change for each in changes for change in each]
    count = np.array([len(each) for each in changes], np.intp)
    return Table(
        names,
        count.cumsum() - count,
        count,
        np.array([names.index(change.name) for change in entries], np.uint8),
        np.array([change.places[0] for change in entries], np.intp),
        np.array([change.amount for change in entries], np.int32),
    )


def _columns(rulebook: Rulebook, things: list[tuple[Effect, ...]]) -> list[Column]:
    found: dict[tuple[str, tuple[int, ...]], Column] = {}
    for number, effects in enumerate(things):
        for change in (plain_change(rulebook, effect) for effect in effects):
            if change and len(change.places) != 1:
                key = (change.name, change.places)
                found.setdefault(key, Column(*key, np.zeros(len(things), np.int32))).amounts[number] += change.amount
    return list(found.values())
