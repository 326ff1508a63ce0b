"""Events: what happens to the municipality, and what the answer to it does."""

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import FACES, roll
from game.rules.conditions import Facts
from game.rules.consequences import Consequences, by_kind
from game.rules.draft import Draft
from game.rules.effects import FULL
from game.rules.options import answers_to_events
from game.rules.plan import Plan, answers_open, chosen_answer
from game.rules.rulebook import Event, Rulebook
from game.rules.state import State

NONE = -1
ONLY = np.zeros(1, np.intp)  # the places of the games of a batch of one
FOREVER = 1000  # quarters after which what comes only once would return
MOST_SOFTENED = 850  # thousandths that tools can take away: something always remains


def answer_events(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """The answer to the waiting event is paid for and does its work; one that may not be given becomes the last one."""
    state, answers = draft.state, answers_to_events(rulebook)
    waits = np.flatnonzero(state.event >= 0)
    place, number = state.event.take(waits).astype(np.intp), chosen_answer(state, plan, rulebook).take(waits)
    allowed = answers_open(state, rulebook).T.reshape(-1).take(number * np.intp(state.games) + waits)
    number = np.where(allowed, number, answers.count.take(place) - 1)
    draft.flat("answered")[place * state.games + waits] = number + 1
    answers.do(draft, answers.first.take(place) + number, waits)
    draft["event"][:] = NONE


def draw_events(draft: Draft, rulebook: Rulebook) -> None:
    """At most one event comes in a quarter: one that looms, else of those whose roll succeeds the one that succeeds by most."""
    draft["looms"][:] = 0
    if draft.quarter >= rulebook.quarters or not rulebook.events:
        return
    games, count = draft.state.games, len(rulebook.events)
    event, game, rolled = _rolled(draft, rulebook)
    chance = np.array([0 if one.warned else one.chance for one in rulebook.events]).take(event)
    came = np.flatnonzero(rolled < chance)
    best = np.full(games, FACES * count)
    # how short an event falls and, in the same number, its place: of those that fall equally short the first one comes
    np.minimum.at(best, game.take(came), rolled.take(came) * FACES // chance.take(came) * count + event.take(came))
    for warned in rulebook.warned:
        its = np.flatnonzero(event == warned)
        due, short = announced(draft, rulebook, warned, game.take(its), rolled.take(its))
        best[due] = np.minimum(best[due], short * count + warned)
    drawn = np.where(best < FACES * count, best % count, NONE).astype(np.int16)
    for quarter, place in rulebook.fixed:
        if quarter == draft.quarter:
            drawn[:] = place
        elif quarter == draft.quarter + 1 and place in rulebook.warned:
            draft["looms"][:, rulebook.warned.index(place)] = 1
    happen(draft, rulebook, drawn)


def _rolled(draft: Draft, rulebook: Rulebook) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.int32]]:
    """The events that may come, the games in which they may, and what is rolled for them. All (chance of an event,)"""
    facts, may = Facts(draft, rulebook), _rested(draft, rulebook)
    for place, event in enumerate(rulebook.events):
        may[place] &= facts.hold(event.when)
    flat = np.flatnonzero(may)
    events = flat // draft.state.games
    game = flat - events * draft.state.games
    sources = np.array([event.source for event in rulebook.events], np.uint64).take(events)
    return events, game, roll(draft.state.seed.take(game), draft.quarter, sources)


def may_come(now: Draft | State, rulebook: Rulebook, place: int, facts: Facts) -> NDArray[np.bool_]:
    """In which games the conditions of an event hold and it is not too soon. (game,)"""
    return np.asarray(_rested(now, rulebook)[place] & facts.hold(rulebook.events[place].when))


def _rested(now: Draft | State, rulebook: Rulebook) -> NDArray[np.bool_]:
    """In which games it is not too soon for each event. (event, game)"""
    again = np.array([event.again or FOREVER for event in rulebook.events])[:, None]
    latest = np.maximum(now.quarter + 1 - again, 0).astype(np.int8)
    return np.asarray(latest >= now["fired"].T)  # of what never came it is 0


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
    games = np.flatnonzero(drawn >= 0)
    place = drawn.take(games).astype(np.intp)
    draft.flat("fired")[place * draft.state.games + games] = draft.quarter + 1
    for column, warned in enumerate(rulebook.warned):
        draft["looms"][games[place == warned], column] = 0
    share = np.empty(len(games), np.int32)
    for number, part in by_kind(place):
        share[part] = hardness(draft, rulebook.events[number], games.take(part))
    events = rulebook.once("events", lambda: Consequences(rulebook, [(f"event:{event.id}", event.effects) for event in rulebook.events]))
    events.happen(draft, place, games, share)


def hardness(now: Draft | State, event: Event, games: NDArray[np.intp]) -> NDArray[np.int32]:
    """What softening tools leave of an event, in thousandths. (one of the games,)"""
    taken = np.zeros(len(games), np.int32)
    for tool, share in event.softened:
        taken += now["quality"][games, tool] * share // FULL
    return np.asarray(FULL - np.minimum(taken, MOST_SOFTENED))
