"""How long a person waits for what the game can see ahead: forecasts of plans, and the adviser."""

from itertools import chain, cycle, islice

import numpy as np

from game.play.advice import Adviser
from game.play.choices import Choices
from game.play.forecast import WORLDS, Forecast, year_end
from game.play.moves import moves
from game.policies import POLICIES, initiatives
from game.rules.rulebook import Rulebook
from game.rules.state import State
from game.rules.turn import apply, begin
from game.simulation.benchmark import WALL, Case, timed

ALTERNATIVES = 30
SEED = 7


def cases(rulebook: Rulebook, alternatives: int = ALTERNATIVES) -> list[Case]:
    """A forecast of so many plans to the end of a year, and the advice of the same quarter."""
    state = longest_year(rulebook)
    plan = Choices()
    others = (move.on(plan) for move in cycle([*chain.from_iterable(moves(state, rulebook, plan))]))
    drafts = [plan, *islice(others, alternatives - 1)]
    until = year_end(rulebook, state.quarter)
    return [
        Case("forecast", lambda: timed(Forecast(state, rulebook, drafts, WORLDS, until).run, clock=WALL)),
        Case("advice", lambda: timed(Adviser(state, rulebook, plan).run, clock=WALL)),
    ]


def longest_year(rulebook: Rulebook) -> State:
    """A game of a sensible player, in the quarter from which most of a year is still to be played."""
    first = max(range(rulebook.quarters), key=lambda quarter: year_end(rulebook, quarter) - quarter)
    state = begin(rulebook, np.array([SEED], np.uint64))
    while state.quarter < first:
        state = apply(state, initiatives(state, POLICIES["thumb"](state, rulebook), rulebook), rulebook)
    return state
