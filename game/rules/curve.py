"""The diminishing return of one more tool for the same area, as a table of whole numbers."""

import numpy as np
from numpy.typing import NDArray

POINT = 1000  # every number of the rules is in thousandths
LONGEST = 6000  # a reach beyond six changes nothing that can be shown

_SCALE = 10**18
_STEP = 999000499833374991  # exp(-1/1000) in units of 1e-18: a product of whole numbers is the same everywhere


def _table() -> NDArray[np.int32]:
    left, grown = _SCALE, []
    for _ in range(LONGEST + 1):
        grown.append(POINT - (left * POINT + _SCALE // 2) // _SCALE)
        left = left * _STEP // _SCALE
    return np.array(grown, np.int32)


GROWN = _table()
"""GROWN[r] = 1 - exp(-r), both in thousandths. (LONGEST + 1,)"""


def grown(reach: NDArray[np.int32]) -> NDArray[np.int32]:
    """How far tools of this reach lift an area, in thousandths of the way from 1 to 5."""
    return GROWN.take(reach, mode="clip")


def needed(lift: int) -> int:
    """The smallest reach that lifts an area so far; the inverse of `grown`."""
    return int(np.searchsorted(GROWN, min(lift, int(GROWN[-1]))))
