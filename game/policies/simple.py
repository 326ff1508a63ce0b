"""Players that do nothing, or anything."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from game.policies.picking import Making, any_of
from game.rules.activities import open_options
from game.rules.chance import FACES, roll, source
from game.rules.documents import COUNCIL
from game.rules.plan import Plan, answers_open, empty, left
from game.rules.rulebook import Rulebook
from game.rules.state import RESOLUTION, WORKING, State

TRIES = 12  # throws at the list of tools in a quarter; most of them miss


def idle(state: State, rulebook: Rulebook) -> Plan:
    """Does nothing; what works is kept up."""
    return empty(state.games, rulebook)


def random(state: State, rulebook: Rulebook) -> Plan:
    """Any legal moves, promises and answers."""
    plan = empty(state.games, rulebook)
    dice = iter(range(1000))

    def throw() -> NDArray[np.int64]:
        return roll(state.seed, state.quarter, source(f"policy:random:{next(dice)}")).astype(np.int64)

    if state.quarter == 0:
        for promise in np.flatnonzero(rulebook.recommended):
            plan.commit[:, promise] = throw() * 3 < FACES * 2
    answers = answers_open(state, rulebook)
    plan.answer[:] = any_of(answers.T, throw())
    _support(state, plan, rulebook, throw)
    making = Making(state, plan, rulebook)
    for _ in range(TRIES):
        thrown = throw() * len(rulebook.tools) * len(rulebook.modes) // FACES
        tool, mode = thrown // len(rulebook.modes), thrown % len(rulebook.modes)
        making.add(tool, mode, making.may(tool, mode))
    return plan


def _support(state: State, plan: Plan, rulebook: Rulebook, throw: Callable[[], NDArray[np.int64]]) -> None:
    """Perhaps one activity, one document and one pledge."""
    games = np.arange(state.games)
    if rulebook.activities:
        have = left(state, plan, rulebook)
        wanted = throw() * len(rulebook.activities) * 2 // FACES
        second = throw()
        for place in range(len(rulebook.activities)):
            rows = np.flatnonzero(wanted == place)
            if rows.size:
                option = any_of(open_options(state, plan, rulebook, place, have, rows), second[rows])
                plan.activity[rows, place] = np.where(option < len(rulebook.activities[place].options), option + 1, 0)
    if rulebook.pledges:
        pledge = throw() * len(rulebook.pledges) * 5 // FACES
        given = pledge < len(rulebook.pledges)
        plan.pledge[games[given], pledge[given]] = True
    tool, form = throw() * len(rulebook.tools) // FACES, throw() * 3 // FACES + 1
    able = (state.stage[games, tool] == WORKING) & (state.form[games, tool] < form) & ((form < RESOLUTION) | (state.council >= COUNCIL * 1000))
    able &= left(state, plan, rulebook)[1] >= np.array(rulebook.form_hours)[form]
    plan.form[games[able], tool[able]] = form[able]
