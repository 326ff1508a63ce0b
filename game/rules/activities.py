"""Activities: research, visits, an academy, advice: done once or a few times, each in one of its ways."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.conditions import all_hold, holds
from game.rules.draft import Draft
from game.rules.effects import carry_out
from game.rules.plan import Plan, left
from game.rules.rulebook import RESOURCES, Condition, Rulebook
from game.rules.state import State


class NotNow(NamedTuple):
    """Why an activity cannot be done so: over, done, planned, need, money, hours or effort."""

    kind: str
    need: Condition | None = None
    missing: int = 0


def carry_out_activities(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """Planned activities are paid for and do what they do."""
    for place, activity in enumerate(rulebook.activities):
        chosen = plan.activity[:, place]
        if not chosen.any():
            continue
        draft.cause = f"activity:{activity.id}"
        for number, option in enumerate(activity.options):
            games = chosen == number + 1
            if games.any():
                for name, price in zip(RESOURCES, option.cost, strict=True):
                    draft.add(name, games, (), -price)
                carry_out(draft, rulebook, option.effects, games)
                draft["done"][games, place] += 1


def open_options(state: State, plan: Plan, rulebook: Rulebook, place: int, have: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which options of an activity may be planned; have: what the plan leaves. (option, game)"""
    activity = rulebook.activities[place]
    may = (state.done[:, place] < activity.times) & (plan.activity[:, place] == 0) & all_hold(state, rulebook, activity.when)
    may &= state.quarter < rulebook.quarters
    rows = []
    for option in activity.options:
        paid = np.logical_and.reduce([have[resource] >= price for resource, price in enumerate(option.cost) if price] or [np.ones(state.games, bool)])
        rows.append(may & paid & all_hold(state, rulebook, option.needs))
    return np.stack(rows)


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
