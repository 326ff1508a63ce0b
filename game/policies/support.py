"""What a sensible player does beside tools: asks what is needed here, and writes down what works."""

import numpy as np

from game.rules.activities import open_options
from game.rules.conditions import Facts
from game.rules.documents import ADVICE
from game.rules.meters import METERS
from game.rules.plan import Plan, left
from game.rules.rulebook import HOURS_A_DAY, Amount, Effect, Rulebook
from game.rules.state import DECISION, ORDER, PRACTICE, WORKING, State

SPARE = 60  # hours that a document must leave
RESERVE = (0, 110, 200)  # thousandths of money, hours and effort that a sensible player leaves unspent
A_QUARTER = 2  # activities taken in one quarter
GOOD = {
    "trust": 2.0,
    "capacity": 2.0,
    "competence": 2.0,
    "principle": 1.0,
    "council": 1.0,
    "will": 0.7,
    "area": 25.0,
    "independence": 0.7,
    "ease": 0.06,
}
"""What a natural unit of each meter is worth to a player who counts on his fingers."""


def study(state: State, plan: Plan, rulebook: Rulebook) -> None:
    """Plan the research that shows the needs of planes not yet studied."""
    have, facts = left(state, plan, rulebook), Facts(state, rulebook)
    for place, activity in enumerate(rulebook.activities):
        teaches = [[int(str(effect.fields[0])) for effect in option.effects if effect.kind == "learn"] for option in activity.options]
        if not any(teaches):
            continue
        allowed = open_options(state, plan, rulebook, place, have, facts)
        for number in sorted(range(len(teaches)), key=lambda option: -len(teaches[option])):
            new = np.logical_or.reduce([state.studied[:, plane] == 0 for plane in teaches[number]] or [np.zeros(state.games, bool)])
            games = new & allowed[number] & (plan.activity[:, place] == 0)
            plan.activity[games, place] = number + 1


def write_down(state: State, plan: Plan, rulebook: Rulebook) -> None:
    """Put promised tools that work into the form of an order, with advice while there is some; other tools get a decision."""
    place = rulebook.counter_used_as("advice")
    advice = np.zeros(state.games, np.int32) if place is None else state.counter[:, place]
    free = left(state, plan, rulebook)[1] >= rulebook.form_hours[ORDER] + SPARE
    for tool in range(len(rulebook.tools)):
        games = free & (state.committed[:, tool] > 0) & (state.stage[:, tool] == WORKING) & (state.form[:, tool] < ORDER)
        plan.form[games, tool] = ORDER
        plan.advised[:, tool] = games & (advice >= ADVICE)
        free = free & ~games
    quick = left(state, plan, rulebook)[1] >= rulebook.form_hours[DECISION] + SPARE
    for tool in range(len(rulebook.tools)):
        games = quick & (state.stage[:, tool] == WORKING) & (state.form[:, tool] == PRACTICE) & (plan.form[:, tool] == 0)
        plan.form[games, tool] = DECISION
        quick = quick & ~games


def take_support(state: State, plan: Plan, rulebook: Rulebook) -> None:
    """Plan the activities that seem worth their price, as long as they leave a reserve."""
    facts = Facts(state, rulebook)
    for _ in range(A_QUARTER):
        have = left(state, plan, rulebook)
        spare = np.logical_and.reduce(
            [have[resource] > stock * RESERVE[resource] // 1000 for resource, stock in ((1, state.hours), (2, state.effort))]
        )
        taken = np.zeros(state.games, bool)
        for worth, place, number in _by_worth(rulebook):
            if worth <= 1:
                break
            games = spare & ~taken & (plan.activity[:, place] == 0)
            if games.any():
                games &= open_options(state, plan, rulebook, place, have, facts)[number]
                plan.activity[games, place] = number + 1
                taken |= games


def _by_worth(rulebook: Rulebook) -> list[tuple[float, int, int]]:
    """Options of activities and what they seem worth for their price, the best first."""
    rows = []
    for place, activity in enumerate(rulebook.activities):
        for number, option in enumerate(activity.options):
            money, hours, effort = option.cost
            price = 1 + money / 3000 + hours / HOURS_A_DAY + effort / 600
            rows.append((sum(_worth(effect) for effect in option.effects) / price, place, number))
    return sorted(rows, reverse=True)


def _worth(effect: Effect) -> float:
    if effect.kind == "find":
        return 6.0 * int(str(effect.fields[0]))
    if effect.kind != "change":
        return 0.0
    meter, by = str(effect.fields[0]), effect.fields[2]
    assert isinstance(by, Amount)
    return GOOD.get(meter, 0.0) * by.number / METERS[meter].unit
