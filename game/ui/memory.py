"""What a scene's page remembers between two drawings: focus, pointer, scrolling and writing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from game.ui.layout import Box

Point = tuple[float, float]
NO_KEYS: Mapping[str, str] = {}


class Spot(NamedTuple):
    """Something that can be pressed, in reading order."""

    id: str
    box: Box
    seen: Box  # the part of the box that scrolling leaves visible
    command: str
    label: str
    why_not: str = ""
    key: str = ""
    role: str = "button"
    tip: str = ""
    selected: bool | None = None
    keys: Mapping[str, str] = NO_KEYS  # commands of keys pressed while it has the focus
    drag: Callable[[Point], str] | None = None
    area: str = ""  # the scroll area that holds it
    stop: bool = True  # whether the tab key stops here

    @property
    def enabled(self) -> bool:
        return not self.why_not


class State(NamedTuple):
    """How a spot is to be drawn now."""

    hover: bool
    focus: bool
    pressed: bool
    enabled: bool


class Area(NamedTuple):
    """A scroll area: what is seen of it and how far it can go."""

    name: str
    box: Box
    most: int
    outer: str = ""  # the scroll area that holds it


@dataclass
class Writing:
    """A text field's content and the place of its caret."""

    text: str = ""
    caret: int = 0
    limit: int = 200


@dataclass
class Memory:
    focus: str | None = None
    place: int = -1  # the focused spot's number, for when its id goes away
    ring: bool = False  # shown when keys are used, hidden when the mouse is
    hover: str | None = None
    pressed: str | None = None
    pointer: Point | None = None
    tip: str = ""  # the whole of a shortened text under the pointer
    reveal: str | None = None  # a spot to be scrolled into view at the next drawing
    scrolls: dict[str, int] = field(default_factory=dict)
    heights: dict[str, int] = field(default_factory=dict)
    fields: dict[str, Writing] = field(default_factory=dict)
