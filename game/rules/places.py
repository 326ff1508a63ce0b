"""Finding where few of many small numbers are not zero."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

WORD = 8  # bytes looked at in one step


def places(array: NDArray[Any]) -> NDArray[np.intp]:
    """Where in its memory (all games of the first place, then of the second) an array of bytes is not zero. array (game, place)"""
    flat = array.T.reshape(-1)
    whole = len(flat) // WORD * WORD
    words = np.flatnonzero(flat[:whole].view(np.uint64) != 0)  # eight at once: nearly all of them are zero
    within = np.flatnonzero(flat[:whole].reshape(-1, WORD).take(words, axis=0) != 0)
    found = words.take(within // WORD) * WORD + within % WORD
    return np.concatenate([found, whole + np.flatnonzero(flat[whole:])]) if whole < len(flat) else found
