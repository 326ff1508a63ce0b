"""Whatever a person presses, in whatever order, the game goes on."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from game.play.choices import choices_of
from game.play.session import Session
from game.policies import POLICIES
from game.scenario.read import load
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.layout import Box
from game.ui.scene import Scene
from game.ui.scenes.title import Title
from game.ui.settings import Settings
from game.ui.stack import Stack
from game.ui.transcript import transcript

SEEDS, ACTS = range(12), 400
SIZES = ((1024, 600), (1280, 720), (700, 500))
LETTERS = "aehjkłż 1234567890.,-"
KEYS = (
    ("enter",) * 12 + ("tab",) * 6 + ("space", "shift+tab", "up", "down", "left", "right", "pagedown", "pageup", "home", "end")
    + ("1", "2", "3", "4", "5", "6", "7", "a", "c", "d", "e", "f", "h", "l", "n", "o", "r", "s", "esc", "f1", "delete", "backspace")
    + ("ctrl+z", "ctrl+y", "ctrl+s", "ctrl+a", "ctrl+c", "ctrl+v", "alt+enter", "f12", "ż", "[1]", "")
)  # fmt: skip


def not_hidden(error: Exception) -> Scene:
    """The page of a crash is for players; here the error must be seen."""
    pytest.fail(f"{type(error).__name__}: {error}")


def played(quarters: int) -> Session:
    """A game that a rule of thumb has played for some quarters: not every monkey gets past the promises."""
    session = Session.new(load("na-medal"), 7)
    for _ in range(quarters):
        session.choose(choices_of(POLICIES["thumb"](session.state, session.rulebook), session.rulebook, session.event))
        session.end_quarter()
    return session


class Monkey:
    """Presses anything; begins again when it has left the program."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.guide = Guide(folder, Settings(language=self.dice.choice(("pl", "en")), sound=False))
        self.guide.seed = lambda: self.dice.randrange(1000)
        self.guide.session = played(seed % 9)
        self.guide.save()  # the title offers to go on with it
        self.guide.session = None
        self.begin()

    def begin(self) -> None:
        self.driver = Driver(Stack(Title(self.guide), on_crash=not_hidden, on_copy=transcript), self.dice.choice(SIZES[:2]), 18)

    def act(self) -> None:
        acts: tuple[tuple[Callable[[], None], int], ...] = (
            (self.key, 45), (self.click_something, 40), (self.click_anywhere, 6), (self.type, 4), (self.wheel, 3), (self.wait, 3), (self.resize, 1),
        )  # fmt: skip
        self.dice.choices([act for act, _ in acts], [often for _, often in acts])[0]()
        if self.driver.stack.done:
            self.begin()
        wanted = (self.guide.settings.em, self.guide.settings.theme, self.guide.settings.airy)
        if wanted != (self.driver.theme.em, self.driver.theme.name, self.driver.fonts.airy):
            self.driver.look(*wanted)

    def key(self) -> None:
        self.driver.press(self.dice.choice(KEYS))

    def click_something(self) -> None:
        spots = [spot for spot in self.driver.page().spots if spot.seen.w > 0 and spot.seen.h > 0]
        if spots:
            self.driver.click(*Box(*self.dice.choice(spots).seen).middle)

    def click_anywhere(self) -> None:
        self.driver.click(*self._point())

    def type(self) -> None:
        self.driver.type(self.dice.choice(LETTERS))

    def wheel(self) -> None:
        self.driver.wheel(self.dice.choice((-3.0, -1.0, 1.0, 0.25)), self._point())

    def wait(self) -> None:
        self.driver.rest(self.dice.choice((1, 3, 40)))

    def resize(self) -> None:
        self.driver.resize(*self.dice.choice(SIZES))

    def _point(self) -> tuple[int, int]:
        w, h = self.driver.surface.get_size()
        return self.dice.randrange(w), self.dice.randrange(h)


@pytest.mark.parametrize("seed", SEEDS)
def test_anything_may_be_pressed(seed: int, tmp_path: Path) -> None:
    monkey = Monkey(tmp_path, seed)
    for _ in range(ACTS):
        monkey.act()
