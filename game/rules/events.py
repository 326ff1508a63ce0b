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
    """At most one event comes in a quarter: one that looms, else of those whose roll succeeds the one that succeeds by most."""
    draft["looms"][:] = 0
    if draft.quarter >= rulebook.quarters:
        return
    seed: NDArray[np.uint64] = draft.state.seed
    best = np.full(len(seed), FACES)
    drawn = np.full(len(seed), NONE, np.int16)
    facts = Facts(draft, rulebook)
    for place, event in enumerate(rulebook.events):
        may = np.flatnonzero(may_come(draft, rulebook, place, facts))
        if not may.size:
            continue
        rolled = roll(seed[may], draft.quarter, event.source)
        came = np.flatnonzero(rolled < event.chance)
        games, short = may[came], rolled[came] * FACES // event.chance
        if event.warned:
            games, short = announced(draft, rulebook, place, may, rolled)
        first = np.flatnonzero(short < best[games])
        best[games[first]] = short[first]
        drawn[games[first]] = place
    for quarter, place in rulebook.fixed:
        if quarter == draft.quarter:
            drawn[:] = place
        elif quarter == draft.quarter + 1 and place in rulebook.warned:
            draft["looms"][:, rulebook.warned.index(place)] = 1
    happen(draft, rulebook, drawn)


def may_come(now: Draft | State, rulebook: Rulebook, place: int, facts: Facts) -> NDArray[np.bool_]:
    """In which games the conditions of an event hold and it is not too soon. (game,)"""
    event, last = rulebook.events[place], now["fired"][:, place]
    rested = last == 0
    if event.again:
        rested |= last <= now.quarter + 1 - event.again
    return np.asarray(rested & facts.hold(event.when))


def announced(
    draft: Draft, rulebook: Rulebook, place: int, may: NDArray[np.intp], rolled: NDArray[np.int32]
) -> tuple[NDArray[np.intp], NDArray[np.int32]]:
    """Where a warned event loomed it comes, before those that nothing announced; where its roll succeeds, it looms for the next quarter.

    may: the games in which it may come; rolled: theirs. -> the games in which it comes, and how short of others it falls
    """
    column = rulebook.warned.index(place)
    loomed = draft.state.looms[may, column] > 0
    if has_room_in(rulebook, place, draft.quarter + 1):
        draft["looms"][may, column] = loomed | (rolled < rulebook.events[place].chance)
    due = np.flatnonzero(loomed)
    return may[due], rolled[due] - FACES


def has_room_in(rulebook: Rulebook, place: int, quarter: int) -> bool:
    """Whether the game and the seasons of an event leave it that quarter to come in."""
    seasons = [condition.fields[0] for condition in rulebook.events[place].when if condition.kind == "season"]
    return quarter < rulebook.quarters and all(rulebook.season_of(quarter) + 1 in of for of in seasons if isinstance(of, tuple))


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
