"""The one door to many processors: copies of this process on Linux; elsewhere, and on a cluster, through joblib."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

Found = TypeVar("Found")

ENGINES = ("processes", "ray")
ROUND = 4  # tasks for each processor between two words about progress, where joblib shares them out


class NoEngine(Exception):
    """An engine was asked for that is not installed."""


def spread(work: Callable[..., Found], tasks: list[tuple[Any, ...]], jobs: int = 1, engine: str = "processes") -> Iterator[Found]:
    """What the work makes of each task, in the order of the tasks, on so many processors. Stops them all when it is left early."""
    if jobs == 1 and engine == "processes":
        for task in tasks:
            yield work(*task)
        return
    if engine == "processes" and sys.platform == "linux":  # a forked worker is there at once, but forking is safe on Linux alone
        yield from _forked(work, tasks, jobs)
        return
    import joblib

    with joblib.Parallel(n_jobs=jobs, backend=_backend(engine), batch_size=1, pre_dispatch="all") as parallel:
        for first in range(0, len(tasks), ROUND * jobs):
            yield from parallel(joblib.delayed(work)(*task) for task in tasks[first : first + ROUND * jobs])


def _forked(work: Callable[..., Found], tasks: list[tuple[Any, ...]], jobs: int) -> Iterator[Found]:
    """The same by copies of this process; each takes the next task as soon as it is done with one."""
    import multiprocessing

    with multiprocessing.get_context("fork").Pool(min(jobs, len(tasks)) or 1, _inherit, (work, tasks)) as pool:
        yield from pool.imap(_inherited, range(len(tasks)))


_inheritance: tuple[Callable[..., Any], list[tuple[Any, ...]]]
"""In a copy of this process: the work and its tasks. Sent one by one, each would bring a rulebook that has yet to make its tables."""


def _inherit(work: Callable[..., Any], tasks: list[tuple[Any, ...]]) -> None:
    """Ctrl-C is for the process that waits for the workers: it stops them."""
    global _inheritance
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _inheritance = work, tasks


def _inherited(number: int) -> Any:
    work, tasks = _inheritance
    return work(*tasks[number])


def _backend(engine: str) -> str:
    """The name under which joblib knows the workers of an engine; each gets one thread, for two of them on a core only hinder each other."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if engine == "ray":
        try:
            from ray.util.joblib import register_ray
        except ImportError as missing:
            raise NoEngine from missing
        register_ray()
        return "ray"
    return "loky"


def processors() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
