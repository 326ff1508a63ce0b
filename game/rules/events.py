"""Events: what happens to the municipality, and what the answer to it does."""

import numpy as np
from numpy.typing import NDArray

from game.rules.activities import pay_for
from game.rules.chance import FACES, roll
from game.rules.conditions import Facts
from game.rules.draft import Draft
from game.rules.effects import FULL, carry_out
from game.rules.plan import Plan, answers_open, chosen_answer, present
from game.rules.rulebook import Event, Rulebook
from game.rules.state import State

NONE = -1
ONLY = np.zeros(1, np.intp)  # the places of the games of a batch of one
MOST_SOFTENED = 850  # thousandths that tools can take away: something always remains


def answer_events(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """The answer to the waiting event is paid for and does its work; one that may not be given becomes the last one."""
    state = draft.state
    chosen = chosen_answer(state, plan, rulebook)
    allowed = answers_open(state, rulebook).T.reshape(-1).take(chosen * np.intp(state.games) + np.arange(state.games))
    for place in present(state.event):
        event, waits = rulebook.events[place], np.flatnonzero(state.event == place)
        answers = chosen[waits]
        answers[~allowed[waits]] = len(event.answers) - 1
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
    draft["looms"][:] = 0
    if draft.quarter >= rulebook.quarters:
        return
    seed: NDArray[np.uint64] = draft.state.seed
    best = np.full(len(seed), FACES)
    drawn = np.full(len(seed), NONE, np.int16)
    facts = Facts(draft, rulebook)
    for place, event in enumerate(rulebook.events):
        comes = may_come(draft, rulebook, place, facts)
        may = np.flatnonzero(announced(draft, rulebook, place, comes) if event.warned else comes)
        if not may.size:
            continue
        rolled = roll(seed[may], draft.quarter, event.source)
        came = np.flatnonzero(rolled < event.chance)
        games, short = may[came], rolled[came] * FACES // event.chance
        first = np.flatnonzero(short < best[games])
        best[games[first]] = short[first]
        drawn[games[first]] = place
    for quarter, place in rulebook.fixed:
        if quarter == draft.quarter:
            drawn[:] = place
    happen(draft, rulebook, drawn)


def may_come(now: Draft | State, rulebook: Rulebook, place: int, facts: Facts) -> NDArray[np.bool_]:
    """In which games the conditions of an event hold and it is not too soon. (game,)"""
    event, last = rulebook.events[place], now["fired"][:, place]
    rested = last == 0
    if event.again:
        rested |= last <= now.quarter + 1 - event.again
    return np.asarray(rested & facts.hold(event.when))


def announced(draft: Draft, rulebook: Rulebook, place: int, may: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """In which games an event comes that loomed a quarter ago; where it may come now, it looms for the next. may (game,)"""
    column = rulebook.warned.index(place)
    draft["looms"][:, column] = may | ((draft.quarter + 1, place) in rulebook.fixed)
    return np.asarray(may & (draft.state.looms[:, column] > 0))


def happen(draft: Draft, rulebook: Rulebook, drawn: NDArray[np.int16]) -> None:
    """Drawn events do what they do at once, softened by tools, and wait for an answer. drawn (game,)"""
    draft["event"][:] = drawn
    for place in present(drawn):
        event, games = rulebook.events[place], np.flatnonzero(drawn == place)
        draft["fired"][games, place] = draft.quarter + 1
        if event.warned:
            draft["looms"][games, rulebook.warned.index(place)] = 0
        draft.cause = f"event:{event.id}"
        carry_out(draft, rulebook, event.effects, games, hardness(draft, event, games))


def hardness(now: Draft | State, event: Event, games: NDArray[np.intp]) -> NDArray[np.int32]:
    """What softening tools leave of an event, in thousandths. (one of the games,)"""
    taken = np.zeros(len(games), np.int32)
    for tool, share in event.softened:
        taken += now["quality"][games, tool] * share // FULL
    return np.asarray(FULL - np.minimum(taken, MOST_SOFTENED))
