"""Honest fog: what a player may know of a state, and worlds in which what it cannot know is made up.

A player sees the calendar, resources, levels, tools (stage, mode, age, care, legal form), the organisations it has met, what was
measured and when, the needs of planes it has studied, promises, counters, good practices it knows, and the event that waits.
What it cannot see is dealt with so:

* the seed: each world has one of its own, made of what is seen, the quarter and the number of the world;
* needs of planes not studied: drawn anew for each world; how tools fit and how well they were made follows from them. The
  quality of a tool is on its card and might betray how it fits: nobody here draws that conclusion;
* areas: taken from the last measured value, somewhere within its half point, and reckoned on quarter by quarter from the tools that
  have worked since, as if trust, principles and care had been as they are now. What the last assessment got wrong is not known;
* old customs (`habit`) fade alike in every game of a scenario and tell nothing of this one: they are kept;
* organisations not met yet: as the scenario describes them at its beginning, whatever has become of them;
* legal defects that nobody has found: any document made in play may have one, with the mean of the chances with and without advice.
"""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import FACES, roll, source
from game.rules.documents import RISKY
from game.rules.draft import Draft
from game.rules.drift import move_areas
from game.rules.fit import FULL, fits, true_needs
from game.rules.index import STEP
from game.rules.rulebook import Rulebook
from game.rules.state import ABSENT, WORKING, State, Whole, digests
from game.rules.tools import made, qualities

OF_ORGANISATIONS = ("capacity", "energy", "independence", "bond", "active")


def seen(state: State, rulebook: Rulebook) -> State:
    """What a player may know of each game: states that look alike to it come out the same, bit for bit. The seeds are 0."""
    unmet = state.known == 0
    start = rulebook.beginning
    met: dict[str, Any] = {name: _as(np.where(unmet, getattr(start, name), state[name]), state[name]) for name in OF_ORGANISATIONS}
    view = replace(state, seed=np.zeros(state.games, np.uint64), flawed=np.zeros_like(state.flawed), **met)
    view = _needing(view, rulebook, _as(np.full(state.need.shape, FULL), state.need))
    return _reckoned(view, rulebook, view.measured)


def keys(view: State) -> NDArray[np.uint64]:
    """A number for what is seen of each game, the same for games that look alike. (game,)"""
    return np.array([int(digest, 16) for digest in digests(view)], np.uint64)


def imagined(view: State, rulebook: Rulebook, key: NDArray[np.uint64], worlds: int, first: int = 0) -> State:
    """Worlds that each game might be: world after world of the first game, then of the next. key: see `keys`; first: number of the first world"""
    games = np.repeat(np.arange(view.games), worlds)
    seed = key[games] + np.tile(np.arange(first, first + worlds, dtype=np.uint64), view.games)
    world = replace(view.take(games), seed=seed)
    world = _needing(world, rulebook, true_needs(seed, rulebook))
    risk = (rulebook.pace.defect + rulebook.pace.advised) // 2
    unseen = np.stack([roll(seed, world.quarter, source(f"imagined:{tool}")) < risk for tool in rulebook.tools], axis=1)
    written = (world.form >= RISKY) & (world.form > rulebook.beginning.form)
    world = replace(world, flawed=_as(unseen & written, world.flawed))
    within = np.stack([roll(seed, world.quarter, source(f"imagined:{area}")) for area in rulebook.areas], axis=1) * STEP // FACES - STEP // 2
    return _reckoned(world, rulebook, np.clip(world.measured + within, 1000, 5000))


def _needing(state: State, rulebook: Rulebook, guess: Whole) -> State:
    """The state with guessed needs where they are not known. guess (game, area)"""
    need = _as(np.where(state.studied[:, rulebook.plane_of_area] > 0, state.need, guess), state.need)
    state = replace(state, need=need, fit=np.asfortranarray(fits(need, rulebook).T))
    well = made(Draft(state), rulebook, np.arange(state.made.size))
    return replace(state, made=well.reshape(state.made.T.shape).T)


def _reckoned(state: State, rulebook: Rulebook, area: Whole) -> State:
    """The state with its areas reckoned on from the values they had when they were last measured, and its tools at work. area (game, area)"""
    for ago in range(state.quarter - int(state.measured_in.min(initial=state.quarter)), 0, -1):
        worked = (state.stage == WORKING) & (state.age >= ago - 1)
        then = replace(
            state,
            area=area,
            stage=_as(np.where(worked, WORKING, ABSENT), state.stage),
            age=_as(np.maximum(state.age - (ago - 1), 0), state.age),
            habit=_as(np.broadcast_to(_habit(rulebook, state.quarter - ago), state.habit.shape), state.habit),
        )
        draft = Draft(then)
        move_areas(draft, rulebook, qualities(draft, rulebook))
        area = np.where((state.measured_in <= state.quarter - ago)[:, None], draft["area"], area)
    state = replace(state, area=_as(area, state.area))
    return replace(state, quality=_as(qualities(Draft(state), rulebook).T, state.quality))


def _habit(rulebook: Rulebook, quarter: int) -> Whole:
    """What was left of old customs in a quarter. (area,)"""
    habit = rulebook.beginning.habit.copy()
    for _ in range(quarter):
        habit -= habit * rulebook.pace.fade // FULL
    return habit


def _as(array: NDArray[Any], like: NDArray[Any]) -> NDArray[Any]:
    """The array in the kind and order of one of a state."""
    return np.array(array, like.dtype, order="F")
