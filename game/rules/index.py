"""The index of cooperation quality: what the game is measured by."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.rulebook import Rulebook
from game.rules.state import Whole

STEP = 500  # areas are assessed in half points
BANDS = (1750, 2500, 3250, 4000)  # ours: none, incidental, near the standard, good, partnership
TRAIL = 1000  # how far a plane may trail the best one before the result falls one band


class Index(NamedTuple):
    """The index of each game, in thousandths of a point."""

    areas: Whole  # (game, area)  half points
    planes: Whole  # (game, plane)
    mean: Whole  # (game,)       before the balance rule
    final: Whole  # (game,)      after it


def assessed(area: Whole) -> Whole:
    """Areas as an assessment gives them: the nearest half point."""
    return ((area + STEP // 2) // STEP * STEP).astype(np.int32)


def index(areas: Whole, rulebook: Rulebook) -> Index:
    """The index over assessed areas. areas (game, area)"""
    planes = plane_means(areas, rulebook)
    mean = _rounded(areas.T.sum(axis=0, dtype=np.int32), areas.shape[1])
    trailing = planes.T.max(axis=0) - planes.T.min(axis=0) > TRAIL
    below = np.array((0, *BANDS), np.int32)[band(mean)] - 10
    final = np.where(trailing & (mean >= BANDS[0]), below, mean)
    return Index(areas, planes, mean, final.astype(np.int32))


def plane_means(areas: Whole, rulebook: Rulebook) -> Whole:
    """The mean of each plane. areas (game, area) -> (game, plane)"""
    means = np.empty((len(rulebook.planes), len(areas)), np.int32)
    for plane, places in enumerate(rulebook.areas_of_planes):
        means[plane] = _rounded(areas.T[places].sum(axis=0, dtype=np.int32), len(places))
    return means.T


def band(mean: Whole) -> NDArray[np.intp]:
    """The band an index falls in, 0-4."""
    return np.searchsorted(np.array(BANDS), mean, side="right")


def _rounded(total: Whole, count: int) -> Whole:
    """The mean in hundredths of a point, half up, kept in thousandths."""
    return (((total * 2 // 10 + count) // (2 * count)) * 10).astype(np.int32)
