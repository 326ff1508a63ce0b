"""In which states each answer to each event is the best one, found by trying every answer that may be given there.

States are taken from games of several policies, in every quarter in which an event waits or may come, if need be in the place of another
one; of an event that follows from an answer to another, also states without that answer. After each answer the game is played on by a
sensible policy over a few seeds; the answer whose score is higher than that of all others is the best one in that state.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.policies import POLICIES, Policy
from game.rules.conditions import Facts
from game.rules.draft import Draft
from game.rules.events import NONE, answer_events, happen, may_come
from game.rules.index import index
from game.rules.plan import answers_open, empty
from game.rules.rulebook import Rulebook
from game.rules.state import State
from game.rules.turn import apply
from game.simulation.batch import joined, play
from game.simulation.witness import Witness
from game.simulation.workers import spread

PLAYED_BY = ("random", "sensible", "thumb", "imposing", "no-upkeep", "one-plane-1", "one-plane-2", "one-plane-3")
PLAYED_ON_BY = "thumb"
GAMES = 300  # of each policy in a round
ROUNDS = 5  # of games, as long as some event was tried in too few states
STATES = 300  # in which the answers to an event are tried in a round, at most
ENOUGH = 30  # states from which it can be told that an answer is never the best
SEEDS = 8  # with which the game goes on after each answer
AHEAD = 4  # quarters, at most
APART = np.uint64(1 << 40)  # between the seeds of one state

WORTH = {
    "trust": 1.0,  # of each side
    "principle": 0.5,  # of each of the six
    "resident": 0.5,  # activity, awareness, quality of life
    "competence": 0.5,
    "will": 0.5,
    "council": 0.5,
}
"""What a point (0-100) of each level is worth at the end of a trial, in thousandths of the index: it is what a game is played on with."""

OF_ORGANISATIONS = {"capacity": 0.5, "energy": 0.5, "independence": 0.5}
"""The same for the mean of the organisations that exist and are known."""

A_THOUSAND = 0.5
"""The same for a thousand zloty."""

Rows = NDArray[np.intp]
NOBODY: Rows = np.zeros(0, np.intp)


@dataclass(frozen=True)
class Tally:
    """What trying the answers to one event came to."""

    event: str
    came: int  # states looked at in which it waits or may come
    states: int  # of those tried: in which at least two answers could be given
    answers: tuple[str, ...]
    open: tuple[int, ...]  # in how many of the states each could be given
    best: tuple[int, ...]  # and in how many it was better than every other


class Trial(NamedTuple):
    """States in which one event waits and there is a choice."""

    place: int  # of the event
    state: State
    open: NDArray[np.bool_]  # (state, answer)


class Counts(NamedTuple):
    """In how many states answers could be given, and in how many each was the best."""

    came: NDArray[np.int64]  # (event,)  states in which it waits or may come
    states: NDArray[np.int64]  # (event,)  of those tried
    open: NDArray[np.int64]  # (event, answer)
    best: NDArray[np.int64]  # (event, answer)


def search(rulebook: Rulebook, policies: Mapping[str, Policy] = POLICIES, games: int = GAMES, states: int = STATES, jobs: int = 1) -> list[Tally]:
    """What every answer to every event of a scenario is worth, event by event; the same every time. jobs: processors."""
    counts = _nothing(rulebook)
    for number in range(ROUNDS):
        wanted = counts.states < ENOUGH
        if not wanted.any():
            break
        seen = _seen(rulebook, policies, np.arange(games, dtype=np.uint64) + np.uint64(number * games))
        there = [_there(state, rulebook, wanted) for state in seen]
        for quarter in there:
            counts.came[:] += [rows.size for rows, _ in quarter]
        some = _some([[rows if rows.size else like for rows, like in quarter] for quarter in there], states)
        tasks = [(state, rulebook, rows, policies[PLAYED_ON_BY]) for state, rows in zip(seen, some, strict=True)]
        for found in spread(_tried, tasks, jobs):
            counts = Counts(*(before + more for before, more in zip(counts, found, strict=True)))
    return _tallies(rulebook, counts)


def _nothing(rulebook: Rulebook) -> Counts:
    shape = (len(rulebook.events), rulebook.answer_cost.shape[2])
    return Counts(np.zeros(shape[0], np.int64), np.zeros(shape[0], np.int64), np.zeros(shape, np.int64), np.zeros(shape, np.int64))


def _tallies(rulebook: Rulebook, counts: Counts) -> list[Tally]:
    return [
        Tally(
            event=event.id,
            came=int(counts.came[place]),
            states=int(counts.states[place]),
            answers=tuple(answer.id for answer in event.answers),
            open=tuple(counts.open[place, : len(event.answers)].tolist()),
            best=tuple(counts.best[place, : len(event.answers)].tolist()),
        )
        for place, event in enumerate(rulebook.events)
    ]


def _seen(rulebook: Rulebook, policies: Mapping[str, Policy], seeds: NDArray[np.uint64]) -> list[State]:
    """The states of games of several policies, a batch for each quarter after the first."""
    witnesses = [Witness(policies[name]) for name in PLAYED_BY]
    for witness in witnesses:
        play(witness, rulebook, seeds)
    return [joined([witness.states[quarter] for witness in witnesses]) for quarter in range(1, rulebook.quarters)]


def _there(seen: State, rulebook: Rulebook, wanted: NDArray[np.bool_]) -> list[tuple[Rows, Rows]]:
    """For each event the games in which it waits or may come; and those in which it might if answers to others were as it asks.

    In the quarter of a fixed event no other may come. wanted: by event, whether anybody asks
    """
    fixed, facts = [place for quarter, place in rulebook.fixed if quarter == seen.quarter], Facts(seen, rulebook)
    found = []
    for place, event in enumerate(rulebook.events):
        if not wanted[place] or (fixed and place not in fixed):
            found.append((NOBODY, NOBODY))
            continue
        comes = np.flatnonzero((seen.event == place) | may_come(seen, rulebook, place, facts))
        otherwise = tuple(condition for condition in event.when if condition.kind != "answered")
        found.append((comes, np.flatnonzero(facts.hold(otherwise)) if otherwise != event.when else comes))
    return found


def _some(there: list[list[Rows]], most: int) -> list[list[Rows]]:
    """Of the games of each event at most so many, evenly over all quarters and policies."""
    some: list[list[Rows]] = [[] for _ in there]
    for rows in zip(*there, strict=True):
        ends = np.cumsum([0, *(one.size for one in rows)])
        chosen = np.unique(np.linspace(0, ends[-1] - 1, min(most, ends[-1])).astype(np.intp)) if ends[-1] else np.zeros(0, np.intp)
        for quarter, one in enumerate(rows):
            some[quarter].append(one[chosen[(chosen >= ends[quarter]) & (chosen < ends[quarter + 1])] - ends[quarter]])
    return some


def _tried(seen: State, rulebook: Rulebook, rows: list[Rows], policy: Policy) -> Counts:
    """What trying the answers in those games of one quarter came to. rows: for each event"""
    counts = _nothing(rulebook)
    trials = [trial for place, games in enumerate(rows) if games.size and (trial := _trial(seen.take(games), rulebook, place)).state.games]
    for trial, scores in zip(trials, _scores(trials, rulebook, policy), strict=True):
        counts.states[trial.place] += trial.state.games
        counts.open[trial.place] += trial.open.sum(axis=0)
        winners = np.bincount(_winner(scores), minlength=scores.shape[1] + 1)[:-1]
        counts.best[trial.place, : len(winners)] += winners
    return counts


def _trial(state: State, rulebook: Rulebook, place: int) -> Trial:
    """These states with the event come, where it does not wait already; only those that leave a choice."""
    draft = Draft(state)
    happen(draft, rulebook, np.where(state.event == place, np.int16(NONE), np.int16(place)))
    draft["event"][:] = place
    come = draft.finish()
    is_open = answers_open(come, rulebook)
    choice = np.flatnonzero(is_open.sum(axis=1) > 1)
    return Trial(place, come.take(choice), is_open[choice])


def _scores(trials: list[Trial], rulebook: Rulebook, policy: Policy) -> list[NDArray[np.float64]]:
    """The mean score of each answer over the seeds, minus infinity for one that may not be given. -> for each trial (state, answer)"""
    begun = [
        _answered(trial.state, rulebook, number, seed)
        for trial in trials
        for number in range(len(rulebook.events[trial.place].answers))
        for seed in range(SEEDS)
    ]
    if not begun:
        return []
    score = _score(_played_on(joined(begun), rulebook, policy), rulebook)
    found, first = [], 0
    for trial in trials:
        answers = len(rulebook.events[trial.place].answers)
        size = trial.state.games * answers * SEEDS
        means = score[first : first + size].reshape(answers, SEEDS, trial.state.games).mean(axis=1).T
        found.append(np.where(trial.open[:, :answers], means, -np.inf))
        first += size
    return found


def _answered(state: State, rulebook: Rulebook, number: int, seed: int) -> State:
    """The states just after an answer, which go on with another seed."""
    draft, plan = Draft(replace(state, seed=state.seed + np.uint64(seed) * APART)), empty(state.games, rulebook)
    plan.answer[:] = number
    answer_events(draft, plan, rulebook)
    return draft.finish()


def _played_on(state: State, rulebook: Rulebook, policy: Policy) -> State:
    for _ in range(min(AHEAD, rulebook.quarters - state.quarter)):
        state = apply(state, policy(state, rulebook), rulebook)
    return state


def _score(state: State, rulebook: Rulebook) -> NDArray[np.float64]:
    """The true index after the balance rule, thousandths, and a little for what the game is played on with. (game,)"""
    result = index(state.area, rulebook)
    score = state.area.mean(axis=1) + (result.final - result.mean) + A_THOUSAND * state.money / 1000
    for name, worth in WORTH.items():
        score += worth * state[name].reshape(state.games, -1).sum(axis=1) / 1000
    there = state.active & state.known
    for name, worth in OF_ORGANISATIONS.items():
        score += worth * (state[name] * there).sum(axis=1) / np.maximum(there.sum(axis=1), 1) / 1000
    return np.asarray(score)


def _winner(scores: NDArray[np.float64]) -> NDArray[np.intp]:
    """The answer better than every other, or the number of answers where two are level. scores (state, answer) -> (state,)"""
    order = np.sort(scores, axis=1)
    level = order[:, -1] <= order[:, -2]
    return np.asarray(np.where(level, scores.shape[1], scores.argmax(axis=1)), np.intp)
