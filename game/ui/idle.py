"""Work for the time in which nobody presses anything: slice by slice, dropped as soon as it is about something else."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

GIVEN = 0.0075  # seconds after which no further slice begins: with a slice as long as that, the window does not look up for 15 ms
TOLD = 0.1  # seconds between two pictures of how far it is


class Task(NamedTuple):
    """What a scene wants done."""

    about: object  # what it is worked out for; when that changes, the work is dropped and begins anew
    slices: Callable[[], Iterator[object]]  # each step at most 15 ms; whoever stops asking has dropped it
    after: float = 0.0  # seconds that must have passed since the change
    shown: bool = False  # whether the picture shows how far it is


class Idle:
    """The work of the scene that is seen; it is told the time and keeps no clock."""

    def __init__(self) -> None:
        self.scene: object = None
        self.task: Task | None = None
        self.slices: Iterator[object] | None = None
        self.since = 0.0  # when the task was first seen
        self.told = 0.0  # when the picture last showed how far it is
        self.done = False

    def look(self, scene: object, now: float) -> None:
        """See what the scene wants done now."""
        work = getattr(scene, "work", None)
        task: Task | None = work() if work else None
        if scene is self.scene and task and self.task and task.about == self.task.about:
            return
        self.drop()
        self.scene, self.task, self.since, self.told = scene, task, now, now

    def drop(self) -> None:
        """Forget what was begun."""
        slices, self.slices, self.task, self.done = self.slices, None, None, False
        if slices and hasattr(slices, "close"):
            slices.close()

    def wait(self, now: float) -> float:
        """Seconds until there is something to do; infinite when there is nothing."""
        if self.task is None or self.done:
            return math.inf
        return max(0.0, self.since + self.task.after - now)

    def work(self, now: float) -> bool:
        """Do some of it, if it is time; whether the picture changes."""
        if self.wait(now) > 0 or self.task is None:
            return False
        began = time.perf_counter()
        self.slices = self.slices or self.task.slices()
        while not self.done and time.perf_counter() - began < GIVEN:
            self.done = next(self.slices, self) is self
        if self.done or (self.task.shown and now - self.told >= TOLD):
            self.told = now
            return True
        return False
