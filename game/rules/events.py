"""Events: what happens to the municipality, and what the answer to it does."""

import numpy as np
from numpy.typing import NDArray

from game.rules.activities import pay_for
from game.rules.chance import FACES, roll
from game.rules.conditions import all_hold
from game.rules.draft import Draft
from game.rules.effects import FULL, carry_out
from game.rules.plan import Plan, answers_open, chosen_answer, present
from game.rules.rulebook import Event, Rulebook
from game.rules.state import State

NONE = -1
MOST_SOFTENED = 850  # thousandths that tools can take away: something always remains


def answer_events(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """The answer to the waiting event is paid for and does its work; one that may not be given becomes the last one."""
    state = draft.state
    chosen = chosen_answer(state, plan, rulebook)
    allowed = np.take_along_axis(answers_open(state, rulebook), chosen[:, None].astype(np.intp), axis=1)[:, 0]
    given = np.where(allowed, chosen, rulebook.last_answer[state.event])
    for place in present(state.event):
        event, waits = rulebook.events[place], np.flatnonzero(state.event == place)
        answers = given[waits]
        draft["answered"][waits, place] = answers + 1
        draft.cause = f"event:{event.id}"
        for number, answer in enumerate(event.answers):
            games = waits[answers == number]
            if games.size:
                pay_for(draft, games, answer)
                carry_out(draft, rulebook, answer.effects, games)
    draft["event"][:] = NONE


def draw_events(draft: Draft, rulebook: Rulebook) -> None:
    """At most one event comes in a quarter: of those whose roll succeeds, the one that succeeds by most."""
    if draft.quarter >= rulebook.quarters:
        return
    seed: NDArray[np.uint64] = draft.state.seed
    best = np.full(len(seed), FACES)
    drawn = np.full(len(seed), NONE, np.int16)
    for place, event in enumerate(rulebook.events):
        may = may_come(draft, rulebook, place)
        if not may.any():
            continue
        rolled = roll(seed, draft.quarter, event.source)
        comes = may & (rolled < event.chance)
        if comes.any():
            short = rolled * FACES // event.chance
            first = comes & (short < best)
            best = np.where(first, short, best)
            drawn[first] = place
    for quarter, place in rulebook.fixed:
        if quarter == draft.quarter:
            drawn[:] = place
    happen(draft, rulebook, drawn)


def may_come(draft: Draft | State, rulebook: Rulebook, place: int) -> NDArray[np.bool_]:
    """In which games the conditions of an event hold and it is not too soon. (game,)"""
    event = rulebook.events[place]
    last = draft["fired"][:, place]
    rested = (last == 0) | (draft.quarter + 1 - last >= event.again) if event.again else last == 0
    return np.asarray(rested & all_hold(draft, rulebook, event.when))


def happen(draft: Draft, rulebook: Rulebook, drawn: NDArray[np.int16]) -> None:
    """Drawn events do what they do at once, softened by tools, and wait for an answer. drawn (game,)"""
    draft["event"][:] = drawn
    for place in present(drawn):
        event, games = rulebook.events[place], np.flatnonzero(drawn == place)
        draft["fired"][games, place] = draft.quarter + 1
        draft.cause = f"event:{event.id}"
        carry_out(draft, rulebook, event.effects, games, hardness(draft, event)[games])


def hardness(now: Draft | State, event: Event) -> NDArray[np.int32]:
    """What softening tools leave of an event, in thousandths. (game,)"""
    taken = sum((now["quality"][:, tool] * share // FULL for tool, share in event.softened), np.zeros(len(now["seed"]), np.int32))
    return np.asarray(FULL - np.minimum(taken, MOST_SOFTENED))
