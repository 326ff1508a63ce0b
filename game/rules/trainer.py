"""What a trainer does to a game by hand. It happens at once, before the choices of the quarter."""

import numpy as np

from game.rules import drift
from game.rules.changes import TRAINER, Changes
from game.rules.draft import Draft
from game.rules.events import NONE, answer_events, happen
from game.rules.plan import empty
from game.rules.rulebook import Rulebook
from game.rules.state import State


def bring(state: State, rulebook: Rulebook, event: int, changes: Changes | None = None) -> State:
    """The state after an event was brought in, in every game where none waits and that is not over. event: its place"""
    if state.quarter >= rulebook.quarters:
        return state
    free = state.event == NONE
    draft = Draft(state, changes)
    happen(draft, rulebook, np.where(free, event, NONE).astype(np.int16))
    draft["event"][:] = np.where(free, event, state.event)
    drift.keep_in_bounds(draft)
    return draft.finish()


def settle(state: State, rulebook: Rulebook, event: int, answer: int, changes: Changes | None = None) -> State:
    """The state after the event that waits was answered before the quarter ends; as it was if another one waits, or none. Places."""
    if state.quarter >= rulebook.quarters or not (state.event == event).all():
        return state
    plan = empty(state.games, rulebook)
    plan.answer[:] = answer
    draft = Draft(state, changes)
    answer_events(draft, plan, rulebook)
    drift.keep_in_bounds(draft)
    return draft.finish()


def correct(state: State, area: int, value: int, changes: Changes | None = None) -> State:
    """The state after the measured value of an area was corrected in every game. value: thousandths, half points"""
    draft = Draft(state, changes)
    draft.cause = TRAINER
    draft.add("measured", None, (area,), value - state.measured[:, area])
    return draft.finish()
