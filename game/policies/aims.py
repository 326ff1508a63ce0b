"""What a player who looks ahead wants of the state it arrives at, as one number with a slope."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules.conditions import all_hold, holds
from game.rules.index import TRAIL, plane_means
from game.rules.meters import METERS
from game.rules.rulebook import Condition, Rulebook
from game.rules.state import State

Scores = NDArray[np.int64]
Aim = Callable[[State, Rulebook], Scores]

MEDAL = 80  # thousandths of the index that winning a medal is worth
LACK = 240  # and that a need of a medal lacking altogether takes
CLOSE = 150  # thousandths of a point by which planes should stay clear of the balance rule
OF_POINTS = ("area", "plane", "index", "gain", "weakest-plane")
ALTOGETHER = {1000: 20_000, 8: 160}  # unit of a meter -> what counts as lacking altogether
FEW = 4  # and that many of things counted one by one
HALF_POINT = 500


def index_alone(state: State, rulebook: Rulebook) -> Scores:
    """The true mean of the areas, less what the balance rule would take. Thousandths of a point (game,)"""
    planes = plane_means(state.area, rulebook)
    trailing = np.maximum(planes.max(axis=1) - planes.min(axis=1) - TRAIL + CLOSE, 0)
    return np.asarray(state.area.sum(axis=1, dtype=np.int64) // state.area.shape[1] - trailing)


def medals_and_index(state: State, rulebook: Rulebook) -> Scores:
    """The index, and for each medal what it is worth once won, less what its needs still lack. (game,)"""
    scores = index_alone(state, rulebook)
    for medal in rulebook.goals.medals:
        if state.quarter >= rulebook.quarters:
            scores += MEDAL * all_hold(state, rulebook, medal.needs)
        for need in medal.needs:
            scores -= lack(state, rulebook, need)
    return scores


def lack(state: State, rulebook: Rulebook, need: Condition) -> Scores:
    """How far a state is from a need, from 0 to LACK. (game,)"""
    if need.kind not in ("at-least", "below"):
        return np.asarray(LACK * ~holds(state, rulebook, need), np.int64)
    meter, of, value = need.fields
    assert isinstance(meter, str)
    if meter in ("index", "gain"):
        return np.zeros(state.games, np.int64)  # the mean of the areas stands for them, which has a slope
    planes = plane_means(state.area, rulebook)
    now: Any = planes.min(axis=1) if meter == "weakest-plane" else METERS[meter].read(state, rulebook, of)  # type: ignore[arg-type]
    short = value - now if need.kind == "at-least" else now - value + 1
    most = HALF_POINT if meter in OF_POINTS else ALTOGETHER.get(METERS[meter].unit, FEW)
    return np.asarray(np.clip(short, 0, most).astype(np.int64) * LACK // most)
