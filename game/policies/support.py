"""What a sensible player does beside tools: asks what is needed here, and writes down what works."""

import numpy as np

from game.rules.activities import open_options
from game.rules.documents import ADVICE
from game.rules.plan import Plan, left
from game.rules.rulebook import Rulebook
from game.rules.state import ORDER, WORKING, State

SPARE = 60  # hours that a document must leave


def study(state: State, plan: Plan, rulebook: Rulebook) -> None:
    """Plan the research that shows the needs of planes not yet studied."""
    have = left(state, plan, rulebook)
    for place, activity in enumerate(rulebook.activities):
        teaches = [[int(str(effect.fields[0])) for effect in option.effects if effect.kind == "learn"] for option in activity.options]
        if not any(teaches):
            continue
        allowed = open_options(state, plan, rulebook, place, have)
        for number in sorted(range(len(teaches)), key=lambda option: -len(teaches[option])):
            new = np.logical_or.reduce([state.studied[:, plane] == 0 for plane in teaches[number]] or [np.zeros(state.games, bool)])
            games = new & allowed[number] & (plan.activity[:, place] == 0)
            plan.activity[games, place] = number + 1


def write_down(state: State, plan: Plan, rulebook: Rulebook) -> None:
    """Put one promised tool that works into the form of an order each quarter, with advice while there is some."""
    advice = state.counter[:, rulebook.counters.index("advice")] if "advice" in rulebook.counters else np.zeros(state.games, np.int32)
    free = left(state, plan, rulebook)[1] >= rulebook.form_hours[ORDER] + SPARE
    for tool in range(len(rulebook.tools)):
        games = free & (state.committed[:, tool] > 0) & (state.stage[:, tool] == WORKING) & (state.form[:, tool] < ORDER)
        plan.form[games, tool] = ORDER
        plan.advised[:, tool] = games & (advice >= ADVICE)
        free = free & ~games
