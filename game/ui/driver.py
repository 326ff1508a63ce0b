"""Plays scenes without a window: for tests and for pictures of every screen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import pygame

from game.ui import theme as themes
from game.ui.draw import Page
from game.ui.fonts import Fonts
from game.ui.input import Input, Key, Move, Press, Release, Resize, Text, Wheel
from game.ui.layout import Box
from game.ui.memory import Memory, Spot
from game.ui.scene import Scene
from game.ui.stack import AT_ONCE, Stack

MOST_RESTS = 10_000  # more than any work takes
LOOK = 0.015  # seconds between two looks of the window at a scene that works

_fonts: dict[bool, Fonts] = {}


def fonts(airy: bool = False) -> Fonts:
    """The letters shared by all drivers of a test run."""
    if airy not in _fonts:
        _fonts[airy] = Fonts(airy)
    return _fonts[airy]


class Driver:
    """A player made of code. Draws after every act, as the program does."""

    def __init__(self, stack: Stack | Scene, size: tuple[int, int] = (1280, 720), em: float = 18, theme: str = "light", airy: bool = False) -> None:
        self.stack = stack if isinstance(stack, Stack) else Stack(stack)
        self.fonts = fonts(airy)
        self.theme = themes.load(theme, em)
        self.surface = pygame.Surface(size, 0, 32)
        self.time = 0.0  # seconds, as the scene's work is told
        self.draw()

    @property
    def scene(self) -> Scene:
        return self.stack.top

    @property
    def memory(self) -> Memory:
        return self.page().memory

    def page(self) -> Page:
        """The page seen now."""
        assert self.stack.last is not None
        return self.stack.last

    def texts(self) -> list[str]:
        return self.page().texts()

    def spots(self) -> Sequence[Spot]:
        """What the tab key reaches, in its order."""
        return [spot for spot in self.page().spots if spot.stop]

    def spot(self, name: str) -> Spot:
        """The spot with that command, or label."""
        spots = self.page().spots
        found = [spot for spot in spots if name in (spot.command, spot.id)] or [s for s in spots if s.label == name]
        if not found:
            raise LookupError(f"no spot {name!r}; there are {[spot.command for spot in spots]}")
        return found[0]

    def draw(self) -> Page:
        self.stack.tick(AT_ONCE)
        return self.stack.draw(self.surface, self.theme, self.fonts)

    def rest(self, times: int = MOST_RESTS) -> None:
        """Presses nothing for a while: the scene does its work to the end, or as much as the window lets it do so many times."""
        while times and self.stack.wait(self.time) < math.inf:
            self.time += self.stack.wait(self.time) + LOOK
            if self.stack.work(self.time):
                self.draw()
            times -= 1

    def act(self, event: Input) -> None:
        if not self.stack.done and self.stack.receive(event):
            self.draw()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.act(Key(key))

    def type(self, text: str) -> None:
        for letter in text:
            self.act(Text(letter))

    def click(self, x: float, y: float) -> None:
        for event in (Move(x, y), Press(x, y), Release(x, y)):
            self.act(event)

    def click_on(self, name: str) -> None:
        """Clicks the spot with that command or label, scrolled into view first."""
        self.page().memory.reveal = self.spot(name).id
        self.draw()
        seen = self.spot(name).seen
        self.click(*Box(*seen).middle)

    def hover(self, x: float, y: float) -> None:
        self.act(Move(x, y))

    def wheel(self, steps: float, at: tuple[float, float] | None = None) -> None:
        x, y = at or self.page().box.middle
        self.act(Wheel(x, y, steps))

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        for event in (Move(*start), Press(*start), Move(*end), Release(*end)):
            self.act(event)

    def command(self, command: str) -> None:
        """Gives the scene a command without pressing anything."""
        self.stack.handle(command)
        if not self.stack.done:
            self.draw()

    def resize(self, w: int, h: int) -> None:
        self.surface = pygame.Surface((w, h), 0, 32)
        self.act(Resize(w, h))

    def look(self, em: float | None = None, theme: str | None = None, airy: bool | None = None) -> None:
        """The same scene with another text size, theme or spacing."""
        self.fonts = self.fonts if airy is None else fonts(airy)
        self.theme = themes.load(theme or self.theme.name, em or self.theme.em)
        self.draw()

    def picture(self, path: str | Path) -> None:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(self.surface, str(path))
