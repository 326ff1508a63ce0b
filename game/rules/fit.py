"""Needs: what this place truly lacks, how tools fit it, and what research shows."""

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import roll, source
from game.rules.rulebook import Rulebook

FULL = 1000


def true_needs(seed: NDArray[np.uint64], rulebook: Rulebook) -> NDArray[np.int32]:
    """In each plane some areas are pressing and as many are not, by the seed. (game, area)"""
    need = np.full((len(rulebook.areas), len(seed)), FULL, np.int32)
    for plane in range(len(rulebook.planes)):
        places = np.flatnonzero(rulebook.plane_of_area == plane)
        rolls = np.stack([roll(seed, 0, source(f"need:{rulebook.areas[place]}")) * 16 + rank for rank, place in enumerate(places)])
        order = rolls.argsort(axis=0)
        third = len(places) // 3
        for rank in range(third):
            need[places[order[rank]], np.arange(len(seed))] = rulebook.pace.pressing
            need[places[order[-1 - rank]], np.arange(len(seed))] = rulebook.pace.slack
    return need.T


def fits(need: NDArray[np.int32], rulebook: Rulebook) -> NDArray[np.int32]:
    """How well each tool fits the needs it serves, in thousandths. need (game, area) -> (tool, game)"""
    total = rulebook.serves.sum(axis=1)
    return np.asarray((rulebook.serves @ need.T.astype(np.float64)).astype(np.int64) // np.maximum(total, 1).astype(np.int64)[:, None], np.int32)


def fits_as_known(need: NDArray[np.int32], studied: NDArray[np.int8], rulebook: Rulebook) -> NDArray[np.int32]:
    """How well each tool seems to fit, as far as research has shown the needs. (tool, game)"""
    seen = np.where(studied[:, rulebook.plane_of_area] > 0, need, FULL)
    return fits(seen, rulebook)
