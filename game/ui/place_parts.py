"""What the picture of the place is made of: houses, villages, roads and the room they take."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

from game.ui.layout import Box

Point = tuple[float, float]
Road = tuple[Point, Point]


class Home(NamedTuple):
    """One organisation: all it takes, and the parts of it."""

    block: Box
    house: Box
    bar: Box
    label: Box  # without height when there is no room for names


class Village(NamedTuple):
    """A name at the edge of the picture with a few roofs over it."""

    roofs: Box
    label: Box


@dataclass(frozen=True)
class Layout:
    """The whole picture, in pixels from its upper left corner."""

    unit: float  # an em of the picture: the text size, smaller where room is short
    label: float  # size of names in ems, 0 when they are left out
    hall: Box
    hall_label: Box
    homes: tuple[Home, ...]
    villages: tuple[Village, ...]
    river: tuple[Point, ...]
    river_width: float

    @property
    def centre(self) -> Point:
        """Where all roads meet."""
        return self.hall.middle

    def taken(self) -> list[Box]:
        """What nothing else may cover."""
        signs = [box for village in self.villages for box in village]
        return [self.hall, self.hall_label, *(home.block for home in self.homes), *signs]

    def road(self, home: Home) -> Road:
        """From the town hall to the doorstep."""
        return self.centre, (home.house.middle[0], home.house.bottom - home.house.h * 0.3)


@dataclass(frozen=True)
class Wish:
    """What the picture is to hold: widths of texts in ems at size 1."""

    w: int
    h: int
    em: float
    names: tuple[float, ...]
    hall: float
    villages: tuple[float, ...]
    river: bool
    seed: int
    kept: tuple[Box, ...] = ()  # places of the caption


def meet(box: Box, other: Box, space: int) -> bool:
    return box.x < other.right + space and other.x < box.right + space and box.y < other.bottom + space and other.y < box.bottom + space


def crosses(box: Box, start: Point, end: Point) -> bool:
    """Whether a straight road runs through the box."""
    first, last = 0.0, 1.0
    for begin, way, low, high in ((start[0], end[0] - start[0], box.x, box.right), (start[1], end[1] - start[1], box.y, box.bottom)):
        if way == 0:
            if not low <= begin < high:
                return False
            continue
        near, far = sorted(((low - begin) / way, (high - begin) / way))
        first, last = max(first, near), min(last, far)
    return first < last


def filled(wish: Wish, blocks: list[tuple[int, int]], others: list[Box]) -> float:
    """Which share of the room beside the others the blocks take."""
    room = wish.w * wish.h - sum(box.w * box.h for box in others)
    return sum(w * h for w, h in blocks) / max(1, room)


def around(point: Point, middle: Point, own: float) -> float:
    """How far, in radians, a point lies from a direction."""
    return abs(math.remainder(math.atan2(point[1] - middle[1], point[0] - middle[0]) - own, 2 * math.pi))
