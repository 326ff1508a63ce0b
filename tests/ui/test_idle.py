"""Work in idle time: it waits, goes on slice by slice, and is dropped when it is about something else."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from game.ui.draw import Page
from game.ui.driver import Driver
from game.ui.idle import Task
from game.ui.scene import Answer, Open, Stay
from game.ui.stack import Stack

MANY = 1000


class Worker:
    """Counts to a thousand about a topic."""

    def __init__(self, topic: str = "one", after: float = 0.0, shown: bool = False) -> None:
        self.topic, self.after, self.shown = topic, after, shown
        self.known = ""
        self.count, self.begun, self.dropped = 0, 0, 0

    def work(self) -> Task | None:
        return None if self.known == self.topic else Task(self.topic, self._slices, self.after, self.shown)

    def _slices(self) -> Iterator[None]:
        topic = self.topic
        self.begun, self.count = self.begun + 1, 0
        try:
            while self.count < MANY:
                self.count += 1
                yield
            self.known = topic
        except GeneratorExit:
            self.dropped += 1
            raise

    def page(self, page: Page) -> None:
        page.text(self.known or str(self.count), page.box)

    def handle(self, command: str) -> Answer:
        return Open(Plain()) if command == "open" else Stay()


class Plain:
    def page(self, page: Page) -> None:
        page.text("plain", page.box)

    def handle(self, command: str) -> Answer:
        return Stay()


def test_work_is_done_while_nobody_presses_anything() -> None:
    driver = Driver(Worker())
    driver.rest()
    assert driver.texts() == ["one"]


def test_a_scene_without_work_lets_the_window_sleep() -> None:
    assert Stack(Plain()).wait(0.0) == math.inf


def test_work_that_is_done_lets_the_window_sleep() -> None:
    driver = Driver(Worker())
    driver.rest()
    assert driver.stack.wait(driver.time) == math.inf


def test_work_waits_for_quiet() -> None:
    stack = Stack(Worker(after=0.5))
    assert stack.wait(10.0) == 0.5
    assert not stack.work(10.4)
    assert stack.wait(10.4) == pytest.approx(0.1)
    stack.work(10.5)
    assert stack.top.begun == 1  # type: ignore[attr-defined]


def test_a_change_begins_the_wait_anew() -> None:
    worker = Worker(after=0.5)
    stack = Stack(worker)
    stack.wait(10.0)
    worker.topic = "two"
    assert stack.wait(10.4) == 0.5


def test_a_change_drops_what_was_begun() -> None:
    worker = Slow()
    driver = Driver(worker)
    driver.rest(1)
    worker.topic = "two"
    driver.rest()
    assert (worker.begun, worker.dropped, worker.known) == (2, 1, "two")


def test_leaving_the_scene_drops_its_work() -> None:
    worker = Slow()
    driver = Driver(worker)
    driver.rest(1)
    driver.command("open")
    assert driver.stack.wait(driver.time) == math.inf
    assert worker.dropped == 1


class Slow(Worker):
    """Takes a few looks of the window."""

    def _slices(self) -> Iterator[None]:
        import time

        for _ in super()._slices():
            if self.count < 4:
                time.sleep(0.008)
            yield


def test_the_window_looks_up_after_a_slice_that_was_long() -> None:
    driver = Driver(Slow())
    driver.rest(1)
    assert driver.scene.count == 1  # type: ignore[attr-defined]


def test_how_far_it_is_is_drawn_now_and_then() -> None:
    stack = Stack(Slow(shown=True))
    stack.wait(0.0)
    assert not stack.work(0.05)
    assert stack.work(0.15)
    assert not stack.work(0.2)


class Broken(Plain):
    def work(self) -> Task | None:
        return Task("", self._slices)

    def _slices(self) -> Iterator[None]:
        yield
        raise ValueError("broken")


class BrokenAtOnce(Plain):
    def work(self) -> Task | None:
        raise ValueError("broken")


@pytest.mark.parametrize("scene", [Broken(), BrokenAtOnce()], ids=["a slice", "the question what is to be done"])
def test_work_that_fails_does_not_close_the_program(scene: Plain) -> None:
    driver = Driver(scene)
    driver.rest()
    assert driver.scene is not scene
    assert not driver.stack.done


WINDOW = """
import time
import pygame
from game.ui.app import run
from game.ui.idle import Task
from game.ui.scene import Quit, Stay
from game.ui.stack import Stack

class Busy:
    done = False

    def page(self, page):
        page.text("done" if self.done else "not yet", page.box)
        if self.done:
            print("drawn")
            pygame.event.post(pygame.event.Event(pygame.QUIT))

    def work(self):
        return None if self.done else Task("all", self.slices)

    def slices(self):
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, mod=0, key=pygame.K_F1))
        for number in range(30):
            time.sleep(0.004)
            yield
        self.done = True

    def handle(self, command):
        print(command, self.done)
        return Stay()

run(Stack(Busy()))
"""


def test_the_window_answers_while_a_scene_works() -> None:
    quiet = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_VIDEO_DRIVER": "dummy"}
    heard = subprocess.run([sys.executable, "-c", WINDOW], capture_output=True, text=True, check=True, env=quiet, timeout=20)
    assert heard.stdout.splitlines() == ["help False", "drawn"]
