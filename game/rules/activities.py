"""Activities: research, visits, an academy, advice: done once or a few times, each in one of its ways."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.conditions import Facts, holds
from game.rules.draft import Draft
from game.rules.effects import carry_out
from game.rules.plan import Plan, left
from game.rules.rulebook import RESOURCES, Answer, Condition, Rulebook
from game.rules.state import State


class NotNow(NamedTuple):
    """Why an activity cannot be done so: over, done, planned, need, money, hours or effort."""

    kind: str
    need: Condition | None = None
    missing: int = 0


def carry_out_activities(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """Planned activities are paid for and do what they do."""
    for place in map(int, np.flatnonzero(plan.activity.any(axis=0))):
        activity = rulebook.activities[place]
        draft.cause = f"activity:{activity.id}"
        done = np.flatnonzero(plan.activity[:, place] != 0)
        chosen = plan.activity[done, place]
        draft["done"][done, place] += 1
        for number, option in enumerate(activity.options):
            games = done[chosen == number + 1]
            if games.size:
                pay_for(draft, games, option)
                carry_out(draft, rulebook, option.effects, games)


def pay_for(draft: Draft, games: NDArray[np.intp], answer: Answer) -> None:
    """An answer or an option takes what it costs in those games."""
    for name, price in zip(RESOURCES, answer.cost, strict=True):
        if price:
            draft.add(name, games, (), -price)


def open_options(state: State, plan: Plan, rulebook: Rulebook, place: int, have: NDArray[np.int32], facts: Facts) -> NDArray[np.bool_]:
    """Which options of an activity may be planned; have: what the plan leaves. (option, game)"""
    free = np.flatnonzero((plan.activity[:, place] == 0) & (state.quarter < rulebook.quarters))
    allowed = np.zeros((len(rulebook.activities[place].options), state.games), bool)
    for number, option in enumerate(allowed):
        option[free] = option_open(state, rulebook, place, number, have, free, facts)
    return allowed


def option_open(
    state: State, rulebook: Rulebook, place: int, number: int, have: NDArray[np.int32], games: NDArray[np.intp], facts: Facts
) -> NDArray[np.bool_]:
    """In which of those games an option of an activity could be done, were it not planned yet. (game asked for,)"""
    activity = rulebook.activities[place]
    may = state.done.T[place].take(games) < activity.times
    for there, price in zip(have, activity.options[number].cost, strict=True):
        if price:
            may &= there.take(games) >= price
    needs = activity.when + activity.options[number].needs
    if needs:
        may &= facts.hold(needs).take(games)
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
    return None if short is None else NotNow(RESOURCES[short], missing=int(option.cost[short] - have[short]))
