"""Options of activities and answers to events, all as one table: which are open, and what they cost and do."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from game.rules.conditions import Facts
from game.rules.consequences import Consequences, by_kind
from game.rules.draft import Draft
from game.rules.rulebook import RESOURCES, Answer, Condition, Rulebook

Places = NDArray[np.intp]

NO_MATTER = np.iinfo(np.int32).min  # what costs nothing may be done by those who owe


class Options:
    """Options that have numbers, those of one activity or event beside each other."""

    def __init__(self, rulebook: Rulebook, groups: Sequence[tuple[str, tuple[Condition, ...], tuple[Answer, ...]]]) -> None:
        """groups: of each activity or event the cause that is written down, what all of its options need, and the options."""
        options = [(cause, when + option.needs, option) for cause, when, group in groups for option in group]
        count = np.array([len(group) for _, _, group in groups], np.intp)
        self.first, self.count = count.cumsum() - count, count
        self.cost = np.array([option.cost for _, _, option in options], np.int32).reshape(-1, len(RESOURCES)).T
        self.least = np.where(self.cost == 0, NO_MATTER, self.cost)
        self.needs = tuple(dict.fromkeys(needs for _, needs, _ in options))
        self.kind = np.array([self.needs.index(needs) for _, needs, _ in options], np.intp)
        self.consequences = Consequences(rulebook, [(cause, option.effects) for cause, _, option in options])

    def open(self, option: Places | int, game: Places, have: Sequence[NDArray[np.int32]] | NDArray[np.int32], facts: Facts) -> NDArray[np.bool_]:
        """In which of the games an option can be paid for from what they have, and all that it needs holds.

        option: one, or one for each of the games; have (resource, game of the batch)
        """
        may = np.ones(len(game), bool)
        for there, price in zip(have, self.least, strict=True):
            may &= there.take(game) >= price.take(option)
        games, kind = len(have[0]), self.kind.take(option)
        held = np.empty((len(self.needs), games), bool)
        for number in np.flatnonzero(np.bincount(np.ravel(kind))).tolist():
            held[number] = facts.hold(self.needs[number])
        return np.asarray(may & held.reshape(-1).take(kind * games + game))

    def do(self, draft: Draft, option: Places, game: Places) -> None:
        """Options are paid for and do what they do, each in one game. option, game (one for each that is done,)"""
        if not len(option):
            return
        if draft.changes is None:
            for name, price in zip(RESOURCES, self.cost, strict=True):
                np.subtract.at(draft[name], game, price.take(option))
            self.consequences.happen(draft, option, game)
            return
        for number, part in by_kind(option):
            draft.cause = self.consequences.causes[number]
            for name, price in zip(RESOURCES, self.cost[:, number].tolist(), strict=True):
                if price:
                    draft.add(name, game[part], (), -price)
            self.consequences.happen(draft, option[part], game[part])


def options_of_activities(rulebook: Rulebook) -> Options:
    """The options of all activities, one after another."""
    return rulebook.once("activities", lambda: Options(rulebook, [(f"activity:{one.id}", one.when, one.options) for one in rulebook.activities]))


def answers_to_events(rulebook: Rulebook) -> Options:
    """The answers to all events, one after another."""
    return rulebook.once("answers", lambda: Options(rulebook, [(f"event:{event.id}", (), event.answers) for event in rulebook.events]))
