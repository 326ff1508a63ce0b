"""Commitments and medals: what the scenario asks for."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules.rulebook import Rulebook
from game.rules.state import WORKING, Small


def enough(committed: NDArray[Any], rulebook: Rulebook) -> NDArray[np.bool_]:
    """In which games enough tools are promised, in all and in each plane. committed (game, tool)

    Source: the Małopolska project asked for four of six recommendations, one in each plane at the least.
    """
    promised = committed.astype(bool)
    fulfilled: NDArray[np.bool_] = promised.T.sum(axis=0) >= rulebook.goals.commitments
    for plane in range(len(rulebook.planes)):
        fulfilled &= promised.T[rulebook.plane_of_tool == plane].sum(axis=0) >= rulebook.goals.each_plane
    return fulfilled


def kept(committed: Small, stage: Small, rulebook: Rulebook) -> NDArray[Any]:
    """How many promised tools work; short of what is asked where too few were promised, or too few work in some plane."""
    working = committed.astype(bool) & (stage == WORKING)
    spread = np.logical_and.reduce(
        [working[:, rulebook.plane_of_tool == plane].sum(axis=1) >= rulebook.goals.each_plane for plane in range(len(rulebook.planes))]
    )
    count = working.sum(axis=1)
    return np.asarray(np.where(spread & enough(committed, rulebook), count, np.minimum(count, rulebook.goals.commitments - 1)))
