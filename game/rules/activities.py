"""Activities: research, visits, an academy, advice: done once or a few times, each in one of its ways."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.conditions import Facts, holds
from game.rules.draft import Draft
from game.rules.options import options_of_activities
from game.rules.places import places
from game.rules.plan import Plan, left
from game.rules.rulebook import RESOURCES, Condition, Rulebook
from game.rules.state import State


class NotNow(NamedTuple):
    """Why an activity cannot be done so: over, done, planned, need, money, hours or effort; what it takes and what there is."""

    kind: str
    need: Condition | None = None
    wanted: int = 0
    there: int = 0


def carry_out_activities(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """Planned activities are paid for and do what they do."""
    flat = places(plan.activity)
    if flat.size:
        options, games = options_of_activities(rulebook), draft.state.games
        place = flat // games
        draft.flat("done")[flat] += np.int8(1)
        options.do(draft, options.first.take(place) + plan.activity.T.reshape(-1).take(flat) - 1, flat - place * games)


def open_options(state: State, plan: Plan, rulebook: Rulebook, place: int, have: NDArray[np.int32], facts: Facts) -> NDArray[np.bool_]:
    """Which options of an activity may be planned; have: what the plan leaves. (option, game)"""
    free = np.flatnonzero((plan.activity[:, place] == 0) & (state.quarter < rulebook.quarters))
    allowed = np.zeros((len(rulebook.activities[place].options), state.games), bool)
    for number, option in enumerate(allowed):
        option[free] = option_open(state, rulebook, place, number, have, free, facts)
    return allowed


def option_open(
    state: State,
    rulebook: Rulebook,
    place: int | NDArray[np.intp],
    number: int | NDArray[np.intp],
    have: NDArray[np.int32],
    games: NDArray[np.intp],
    facts: Facts,
) -> NDArray[np.bool_]:
    """In which of those games an option of an activity could be done, were it not planned yet. (game asked for,)

    place: the activity, number: its option; of each one, or one for each of the games
    """
    options = options_of_activities(rulebook)
    times = np.array([activity.times for activity in rulebook.activities])
    may = state.done.T.reshape(-1).take(place * np.intp(state.games) + games) < times.take(place)
    may &= options.open(options.first.take(place) + number, games, have, facts)
    return np.asarray(may)


def not_now(state: State, plan: Plan, rulebook: Rulebook, place: int, number: int) -> NotNow | None:
    """Why a single game may not do an activity so, or None."""
    activity = rulebook.activities[place]
    option = activity.options[number]
    if state.quarter >= rulebook.quarters:
        return NotNow("over")
    if state.done[0, place] >= activity.times:
        return NotNow("done")
    if plan.activity[0, place]:
        return NotNow("planned")
    unmet = next((need for need in (*activity.when, *option.needs) if not holds(state, rulebook, need)[0]), None)
    if unmet:
        return NotNow("need", need=unmet)
    have = left(state, plan, rulebook)[:, 0]
    short = next((resource for resource in range(len(RESOURCES)) if option.cost[resource] > have[resource]), None)
    return None if short is None else NotNow(RESOURCES[short], wanted=int(option.cost[short]), there=int(have[short]))
