"""The same choices in every game, whatever happens: what is left of the result's spread is luck."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.policies.picking import Making
from game.rules.activities import open_options
from game.rules.conditions import Facts
from game.rules.documents import ADVICE, COUNCIL
from game.rules.plan import Mask, Plan, answers_open, empty, left
from game.rules.rulebook import Rulebook
from game.rules.state import PREPARED, RESOLUTION, WORKING, State


@dataclass(frozen=True)
class Scripted:
    """Makes the choices of a script, one plan of a single game for each quarter; those that are not legal in a game are dropped there.

    The answer to an event is the one with the number that the script gave, to whichever event it was; the last one where that is not open.
    """

    script: tuple[Plan, ...]

    def __call__(self, state: State, rulebook: Rulebook) -> Plan:
        wanted, plan = self.script[state.quarter], empty(state.games, rulebook)
        if state.quarter == 0:
            plan.commit[:] = wanted.commit
        plan.answer[:] = _answers(state, wanted, rulebook)
        plan.stop[:] = wanted.stop & (state.stage == WORKING)
        plan.neglect[:] = wanted.neglect & (state.stage == WORKING)
        plan.pledge[:] = wanted.pledge  # the rules drop those that cannot be given
        _activities(state, plan, wanted, rulebook)
        _documents(state, plan, wanted, rulebook)
        making = Making(state, plan, rulebook)
        for tool in np.flatnonzero(wanted.start[0]):
            mode = int(wanted.start[0, tool]) - 1
            making.add(np.full(state.games, tool), np.full(state.games, mode), making.allowed()[mode, tool])
        return plan


def _answers(state: State, wanted: Plan, rulebook: Rulebook) -> NDArray[np.int8]:
    number, may = int(wanted.answer[0]), answers_open(state, rulebook)
    is_open = may[:, number] if 0 <= number < may.shape[1] else np.zeros(state.games, bool)
    return np.where(is_open, number, -1).astype(np.int8)


def _activities(state: State, plan: Plan, wanted: Plan, rulebook: Rulebook) -> None:
    facts = Facts(state, rulebook)
    for place in map(int, np.flatnonzero(wanted.activity[0])):
        number = int(wanted.activity[0, place])
        may = open_options(state, plan, rulebook, place, left(state, plan, rulebook), facts)[number - 1]
        plan.activity[may, place] = number


def _documents(state: State, plan: Plan, wanted: Plan, rulebook: Rulebook) -> None:
    for tool in map(int, np.flatnonzero(wanted.form[0])):
        form = int(wanted.form[0, tool])
        may = np.isin(state.stage[:, tool], (PREPARED, WORKING)) & (state.form[:, tool] < form)
        may &= left(state, plan, rulebook)[1] >= rulebook.form_hours[form]
        if form == RESOLUTION:
            may &= state.council >= COUNCIL * 1000
        plan.form[may, tool] = form
        if wanted.advised[0, tool]:
            plan.advised[:, tool] = may & _advice(state, plan, rulebook)


def _advice(state: State, plan: Plan, rulebook: Rulebook) -> Mask:
    """In which games there is advice for one more document."""
    place = rulebook.counter_used_as("advice")
    if place is None:
        return np.zeros(state.games, bool)
    return np.asarray(state.counter[:, place] - ADVICE * plan.advised.sum(axis=1) >= ADVICE)
