"""Scenes and what they answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from game.ui.draw import Page


class Scene(Protocol):
    """Draws everything anew and answers commands. Optional besides:
    `over = True` (drawn over the dimmed scene below), `tick(seconds) -> bool` (animation; whether more is to come; an hour at once without motion),
    `work() -> Task | None` (what to do while nobody presses anything: see `idle`; asked often, so it only looks)."""

    def page(self, page: Page) -> None: ...

    def handle(self, command: str) -> Answer: ...


@dataclass(frozen=True)
class Stay:
    """Nothing but a new picture."""


@dataclass(frozen=True)
class Open:
    """Another scene on top."""

    scene: Scene


@dataclass(frozen=True)
class Replace:
    """Another scene instead of this one."""

    scene: Scene


@dataclass(frozen=True)
class Close:
    """Back to the scene below, with a command for it if something is to be said."""

    say: str = ""


@dataclass(frozen=True)
class Home:
    """Only this scene, all others closed."""

    scene: Scene


@dataclass(frozen=True)
class Quit:
    """The end of the program."""


Answer = Stay | Open | Replace | Close | Home | Quit
