"""Players that do nothing, or anything."""

import numpy as np
from numpy.typing import NDArray

from game.policies.picking import Making
from game.rules.activities import option_open
from game.rules.chance import source, throws
from game.rules.copying import copyable
from game.rules.documents import COUNCIL
from game.rules.options import options_of_activities
from game.rules.plan import Plan, answers_open, empty
from game.rules.practices import WAYS, prices_of_copying
from game.rules.rulebook import Rulebook
from game.rules.state import KNOWN, RESOLUTION, WORKING, State

Throw = NDArray[np.int32]

ROUNDS = 3  # of four throws at the list of tools in a quarter; most of them miss
ANY, TOOLS = source("policy:random"), [source(f"policy:random:tools:{number}") for number in range(ROUNDS)]
COPY = source("policy:random:copy")
FACES = 1 << 15


def idle(state: State, rulebook: Rulebook) -> Plan:
    """Does nothing; what works is kept up."""
    return empty(state.games, rulebook)


def random(state: State, rulebook: Rulebook) -> Plan:
    """Any legal moves, promises and answers."""
    plan = empty(state.games, rulebook)
    if state.quarter == 0:
        for promise in np.flatnonzero(rulebook.recommended):
            plan.commit[:, promise] = throws(state.seed, 0, source(f"policy:random:{rulebook.tools[promise]}"), 3)[0] < 2
    answer, activity, pledge, document = throws(state.seed, state.quarter, ANY, FACES)
    plan.answer[:] = _any_answer(answers_open(state, rulebook), answer)
    making = Making(state, plan, rulebook)
    _activity(making, activity)
    _pledge(plan, rulebook, pledge)
    _document(making, document)
    _copy(making)
    tools = len(rulebook.tools) * len(rulebook.modes)
    making.throw(np.concatenate([throws(state.seed, state.quarter, number, tools) for number in TOOLS]))
    return plan


def _any_answer(allowed: NDArray[np.bool_], thrown: Throw) -> NDArray[np.int8]:
    """One of the allowed answers of each game, by its throw. allowed (game, answer)"""
    counted = allowed.T.cumsum(axis=0, dtype=np.int8)
    wanted = (thrown * counted[-1]) // FACES
    return np.asarray((counted <= wanted).sum(axis=0, dtype=np.int8))


def _activity(making: Making, thrown: Throw) -> None:
    """Every other time one of all options of activities, where it is open."""
    state, options = making.state, options_of_activities(making.rulebook)
    chosen = thrown * len(options.kind) * 2 // FACES
    games = np.flatnonzero(chosen < len(options.kind))
    option = chosen.take(games).astype(np.intp)
    place = np.repeat(np.arange(len(options.count)), options.count).take(option)
    number = option - options.first.take(place)
    may = np.flatnonzero(option_open(state, making.rulebook, place, number, making.have, games, making.facts))
    games, option, place, number = (row.take(may) for row in (games, option, place, number))
    making.plan.activity.T.reshape(-1)[place * state.games + games] = number + 1
    for there, price in zip(making.have, options.cost, strict=True):
        there[games] -= price.take(option)


def _pledge(plan: Plan, rulebook: Rulebook, thrown: Throw) -> None:
    """Every fifth time one of the pledges."""
    pledge = thrown * len(rulebook.pledges) * 5 // FACES
    games = np.flatnonzero(pledge < len(rulebook.pledges))
    plan.pledge[games, pledge[games]] = True


def _document(making: Making, thrown: Throw) -> None:
    """One document of one tool, where there is a tool to write it for."""
    state, rulebook = making.state, making.rulebook
    tool, form = np.divmod(thrown * len(rulebook.tools) * RESOLUTION // FACES, RESOLUTION)
    form += 1
    games = np.flatnonzero(state.stage.T.reshape(-1)[tool * state.games + np.arange(state.games)] == WORKING)
    tool, form = tool[games], form[games]
    hours = np.array(rulebook.form_hours)[form]
    able = (state.form[games, tool] < form) & ((form < RESOLUTION) | (state.council[games] >= COUNCIL * 1000))
    able &= making.have[1, games] >= hours
    games, tool, form = games[able], tool[able], form[able]
    making.plan.form[games, tool] = form
    making.have[1, games] -= hours[able]


def _copy(making: Making) -> None:
    """Every other time one of the practices in one of the ways, where it is known and of use."""
    state, rulebook = making.state, making.rulebook
    if not (state.card == KNOWN).any():
        return
    number = throws(state.seed, state.quarter, COPY, FACES)[0] * 2 * len(rulebook.practices) * len(WAYS) // FACES
    lucky = np.flatnonzero(number < len(rulebook.practices) * len(WAYS))
    place, number = np.divmod(number.take(lucky).astype(np.intp), len(WAYS))
    may = copyable(state, rulebook, place, lucky)
    way = np.array(list(WAYS.values()), np.int8).take(number)
    for there, price in zip(making.have, prices_of_copying(rulebook), strict=True):
        may &= there.take(lucky) >= price.take(way)
    making.copy(place[may], way[may], lucky[may])
