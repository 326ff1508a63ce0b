"""Products of whole numbers by matrices: exact, hence the same alone and in any batch and on every processor."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.floating[Any]]

SINGLE = 1 << 24  # a float32 holds every whole number up to here


def narrow(matrix: NDArray[Any], most: int) -> Matrix:
    """The matrix in single precision if products with numbers up to `most` stay exact in it, else in double: half the time."""
    largest = float(np.abs(matrix).sum(axis=1).max(initial=0)) * most
    return np.ascontiguousarray(matrix, np.float32 if largest < SINGLE else np.float64)


def product(matrix: Matrix, columns: NDArray[Any]) -> NDArray[np.int32]:
    """The matrix times whole numbers, one column for each game. (row, game)"""
    return np.asarray((matrix @ columns.astype(matrix.dtype)).astype(np.int32))
