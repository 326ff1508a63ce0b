"""What a person did, as small records; pygame's events end here."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pygame


class Key(NamedTuple):
    """A key by name: "enter", "shift+tab", "ctrl+z", "a"."""

    name: str


class Text(NamedTuple):
    """Letters typed."""

    text: str


class Press(NamedTuple):
    x: float
    y: float


class Release(NamedTuple):
    x: float
    y: float


class Move(NamedTuple):
    x: float
    y: float


class Leave(NamedTuple):
    """The pointer left the window."""


class Wheel(NamedTuple):
    """Steps of the wheel; positive is towards the top of the page."""

    x: float
    y: float
    steps: float


class Resize(NamedTuple):
    w: int
    h: int


class Quit(NamedTuple):
    """The window was closed."""


Input = Key | Text | Press | Release | Move | Leave | Wheel | Resize | Quit

NAMES = {
    "return": "enter", "keypad enter": "enter", "escape": "esc", "page up": "pageup", "page down": "pagedown",
    "backspace": "backspace", "delete": "delete", "tab": "tab", "space": "space", "home": "home", "end": "end",
    "left": "left", "right": "right", "up": "up", "down": "down",
}  # fmt: skip
SHOWN = {
    "enter": "Enter", "esc": "Esc", "tab": "Tab", "shift+tab": "Shift+Tab", "space": "Space", "pageup": "PgUp",
    "pagedown": "PgDn", "left": "←", "right": "→", "up": "↑", "down": "↓", "delete": "Del", "home": "Home", "end": "End",
}  # fmt: skip


REPEATED = (
    pygame.K_LEFT, pygame.K_RIGHT, pygame.K_UP, pygame.K_DOWN, pygame.K_PAGEUP, pygame.K_PAGEDOWN, pygame.K_TAB, pygame.K_BACKSPACE, pygame.K_DELETE,
)  # fmt: skip
"""Keys that go on while they are held; all others act once, or a key held for long would press what the next scene puts under it."""


class Held:
    """The keys that are down."""

    def __init__(self) -> None:
        self.keys: set[int] = set()

    def again(self, event: pygame.event.Event) -> bool:
        """Whether this is a key that was down already and acts only once."""
        if event.type == pygame.KEYDOWN:
            known = event.key in self.keys
            self.keys.add(event.key)
            return known and event.key not in REPEATED
        if event.type == pygame.KEYUP:
            self.keys.discard(event.key)
        elif event.type == pygame.WINDOWFOCUSLOST:  # where it is let go is not heard
            self.keys.clear()
        return False


def shown(key: str) -> str:
    """A key as it is written on a button."""
    if key in SHOWN:
        return SHOWN[key]
    *held, last = key.split("+")
    return "+".join([*(part.capitalize() for part in held), last.upper() if len(last) == 1 else SHOWN.get(last, last.upper())])


def heard(event: pygame.event.Event) -> Input | None:
    """The record of an event, or None when nobody waits for it."""
    if event.type == pygame.KEYDOWN:
        return _key(event)
    if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
        return Press(*event.pos)
    if event.type == pygame.MOUSEBUTTONUP and event.button == 1:
        return Release(*event.pos)
    if event.type == pygame.MOUSEWHEEL:
        return Wheel(*pygame.mouse.get_pos(), getattr(event, "precise_y", event.y))
    kinds: dict[int, Callable[[], Input]] = {
        pygame.MOUSEMOTION: lambda: Move(*event.pos),
        pygame.TEXTINPUT: lambda: Text(event.text),
        pygame.VIDEORESIZE: lambda: Resize(event.w, event.h),
        pygame.WINDOWLEAVE: Leave,
        pygame.QUIT: Quit,
    }
    return kinds[event.type]() if event.type in kinds else None


def _key(event: pygame.event.Event) -> Key | None:
    name = pygame.key.name(event.key)
    name = NAMES.get(name, name.strip("[]") if len(name) == 3 else name)  # the keypad has [1]
    if not name or name.endswith(("shift", "ctrl", "alt", "meta")):
        return None
    ctrl = event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)
    alt = event.mod & pygame.KMOD_LALT  # the right Alt writes Polish letters
    named = len(name) > 1
    shift = event.mod & pygame.KMOD_SHIFT and (named or ctrl)
    return Key(("ctrl+" if ctrl else "") + ("alt+" if alt else "") + ("shift+" if shift else "") + name)
