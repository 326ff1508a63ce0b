"""Chance without a stream: every roll is a hash of what it is for."""

import zlib

import numpy as np
from numpy.typing import NDArray

FACES = 10_000
KEY = 0x9E3779B97F4A7C15


def roll(seed: NDArray[np.uint64], quarter: int, source: int | NDArray[np.uint64]) -> NDArray[np.int32]:
    """A number from 0 to 9999 for each game, fixed by its seed, the quarter and the source (one, or one for each game). (game,)"""
    mixed = _mixed(_mixed(seed) + _key(quarter, source))
    mixed >>= np.uint64(32)
    mixed *= np.uint64(FACES)
    mixed >>= np.uint64(32)
    return mixed.astype(np.int32)


def throws(seed: NDArray[np.uint64], quarter: int, source: int, faces: int) -> NDArray[np.int32]:
    """Four numbers from 0 to faces - 1 for each game, faces below 65536: cheaper than four rolls. (throw, game)"""
    mixed = _mixed(_mixed(seed) + _key(quarter, source))
    parts = mixed.astype("<u8", copy=False).view("<u2").reshape(-1, 4).T  # the lowest sixteen bits first, on any machine
    thrown = parts.astype(np.uint32, order="C")
    thrown *= np.uint32(faces)
    thrown >>= np.uint32(16)
    return thrown.view(np.int32)


def source(name: str) -> int:
    """The number under which rolls for a name are made, so that moving an entry in its file changes nothing."""
    return zlib.crc32(name.encode())


def _key(quarter: int, source: int | NDArray[np.uint64]) -> np.uint64 | NDArray[np.uint64]:
    if isinstance(source, np.ndarray):
        return (source + np.uint64((quarter << 32) + 1)) * np.uint64(KEY)
    # worked out with Python's integers: a numpy scalar warns on overflow where an array wraps in silence
    return np.uint64((KEY * ((quarter << 32) + source + 1)) & 0xFFFF_FFFF_FFFF_FFFF)


def _mixed(x: NDArray[np.uint64]) -> NDArray[np.uint64]:
    x = x ^ (x >> np.uint64(30))
    x *= np.uint64(0xBF58476D1CE4E5B9)
    x ^= x >> np.uint64(27)
    x *= np.uint64(0x94D049BB133111EB)
    x ^= x >> np.uint64(31)
    return x
