"""In which states each answer to each event is the best one, found by trying every answer that may be given there.

States are taken from games of several policies, in every quarter in which an event waits or may come. After each answer the game is
played on by a sensible policy over a few seeds; the answer whose score is higher than that of all others is the best one in that state.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

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

PLAYED_BY = ("random", "thumb", "imposing", "no-upkeep", "one-plane-1", "one-plane-2", "one-plane-3")
PLAYED_ON_BY = "thumb"
GAMES = 300  # of each policy
STATES = 100  # of each event in each quarter, at most
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


@dataclass(frozen=True)
class Tally:
    """What trying the answers to one event came to."""

    event: str
    came: int  # states looked at in which it waits or may come
    states: int  # of those tried: in which at least two answers could be given
    answers: tuple[str, ...]
    open: tuple[int, ...]  # in how many of the states each could be given
    best: tuple[int, ...]  # and in how many it was better than every other


@dataclass(frozen=True)
class Trial:
    """States in which one event waits. All arrays are by state."""

    place: int  # of the event
    came: int  # states in which it waits or may come, of which some are tried
    state: State
    open: NDArray[np.bool_]  # (state, answer)


def search(rulebook: Rulebook, policies: Mapping[str, Policy] = POLICIES, games: int = GAMES, states: int = STATES) -> list[Tally]:
    """What every answer to every event of a scenario is worth, event by event. The same every time."""
    best = [np.zeros(len(event.answers), np.int64) for event in rulebook.events]
    could = [np.zeros(len(event.answers), np.int64) for event in rulebook.events]
    tried, came = np.zeros(len(rulebook.events), np.int64), np.zeros(len(rulebook.events), np.int64)
    for seen in _seen(rulebook, policies, games):
        facts = Facts(seen, rulebook)
        trials = [trial for place in range(len(rulebook.events)) if (trial := _trial(seen, rulebook, place, states, facts))]
        for trial in trials:
            came[trial.place] += trial.came
        trials = [trial for trial in trials if trial.state.games]
        for trial, scores in zip(trials, _scores(trials, rulebook, policies[PLAYED_ON_BY]), strict=True):
            answers = len(best[trial.place])
            tried[trial.place] += trial.state.games
            could[trial.place] += trial.open.sum(axis=0)[:answers]
            best[trial.place] += np.bincount(_winner(scores), minlength=answers + 1)[:answers]
    return [
        Tally(
            event=event.id,
            came=int(came[place]),
            states=int(tried[place]),
            answers=tuple(answer.id for answer in event.answers),
            open=tuple(could[place].tolist()),
            best=tuple(best[place].tolist()),
        )
        for place, event in enumerate(rulebook.events)
    ]


def _seen(rulebook: Rulebook, policies: Mapping[str, Policy], games: int) -> list[State]:
    """The states of games of several policies, a batch for each quarter after the first."""
    seeds = np.arange(games, dtype=np.uint64)
    witnesses = [Witness(policies[name]) for name in PLAYED_BY]
    for witness in witnesses:
        play(witness, rulebook, seeds)
    return [joined([witness.states[quarter] for witness in witnesses]) for quarter in range(1, rulebook.quarters)]


def _trial(seen: State, rulebook: Rulebook, place: int, most: int, facts: Facts) -> Trial | None:
    """Some of the states in which an event waits, or may come and no other does, evenly over all; None if there are none."""
    waits, may = seen.event == place, (seen.event == NONE) & may_come(seen, rulebook, place, facts)
    if fixed := next((event for quarter, event in rulebook.fixed if quarter == seen.quarter), None):
        may &= fixed == place
    rows = np.flatnonzero(waits | may)
    if not rows.size:
        return None
    came = rows.size
    rows = rows[np.unique(np.linspace(0, rows.size - 1, most).astype(np.intp))]
    draft = Draft(seen.take(rows))
    coming = np.where(may[rows], np.int16(place), np.int16(NONE))
    happen(draft, rulebook, coming)
    draft["event"][:] = place
    state = draft.finish()
    is_open = answers_open(state, rulebook)
    choice = np.flatnonzero(is_open.sum(axis=1) > 1)
    return Trial(place, came, state.take(choice), is_open[choice])


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
