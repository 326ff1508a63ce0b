"""Where things stand in the picture of the place: the same data always give the same picture."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from game.ui.layout import Box
from game.ui.place_parts import Home, Layout, Point, Road, Village, Wish, around, crosses, filled, meet
from game.ui.shapes import smooth


class Manner(NamedTuple):
    """How places are looked for."""

    packed: bool  # in rows and columns
    crossing: float  # how bad a road under a house is
    most: float  # share of the room that the houses may take


FREE, CROSSING, PACKED = Manner(False, 12.0, 0.48), Manner(False, 1.5, 0.48), Manner(True, 1.5, 0.9)
LEVELS = (
    *((1.9, 1.1), (1.6, 1.0), (1.3, 0.95), (1.0, 0.85), (0.88, 0.8), (0.78, 0.75), (0.68, 0.75), (0.6, 0.75)),
    *((0.78, 0.0), (0.6, 0.0), (0.45, 0.0), (0.3, 0.0), (0.18, 0.0)),
)
"""Scale of the houses and size of their names, from the roomiest picture to the tightest; 0 is for none."""
ROOMY = 24  # ems of the picture: a side of one in which houses may grow
LOW = 16  # ems: the height of a picture in which the town hall stands beside the caption
HOUSE = 2.7  # width and height of a house, in ems of the picture
RADII = (0.98, 0.9, 0.82, 0.74, 0.66, 0.58, 0.5)
ANYWHERE = 8.0  # how little a place far from the own direction is liked
CAPTION = 0.8  # radians: the sector at the upper left that is left to the caption
STEPS = 64  # places tried along a side: more would take seconds on the largest screens
TURNS = (0.0, 0.06, -0.06, 0.13, -0.13, 0.21, -0.21, 0.3, -0.3, 0.42, -0.42, 0.6, -0.6)


def arrange(wish: Wish) -> Layout:
    """The roomiest level at which everything fits."""
    for scale, label in LEVELS:
        if scale > 1 and min(wish.w, wish.h) < ROOMY * scale * wish.em:
            continue
        for manner in (FREE, CROSSING, PACKED):
            found = _arranged(wish, scale, label, manner)
            if found is not None:
                return found
    return _arranged(wish, 0.1, 0.0, PACKED, all_at_any_price=True) or Layout(1, 0, Box(0, 0, 0, 0), Box(0, 0, 0, 0), (), (), (), 0)


def _arranged(wish: Wish, scale: float, label: float, manner: Manner, all_at_any_price: bool = False) -> Layout | None:
    """All houses in their places, or None."""
    unit = wish.em * scale
    hall, sign = _hall(wish, unit, label)
    river = _river(wish, sign.bottom, unit) if wish.river else ()
    width = 1.5 * unit
    taken = [*wish.kept, hall, sign]
    roads: list[Road] = []
    homes: list[Home] = []
    sizes = [_size(wish, unit, name, label) for name in wish.names]
    if filled(wish, sizes, taken) > manner.most and not all_at_any_price:
        return None
    if manner.packed:
        sizes = [(max(w for w, _ in sizes), h) for _, h in sizes]
    for number, (name, size) in enumerate(zip(wish.names, sizes, strict=True)):
        place = _place(wish, number, size, taken, roads, river, width, hall, manner)
        if place is None and not all_at_any_price:
            return None
        home = _home(place or Box(0, 0, *size), unit, name * label * wish.em, _sign_height(wish, label))
        homes.append(home)
        taken.append(home.block)
        roads.append((hall.middle, home.house.middle))
    villages = tuple(_villages(wish, unit, taken, roads, river)) if label else ()
    return Layout(unit, label, hall, sign, tuple(homes), villages, tuple(river), width)


def _sign_height(wish: Wish, label: float) -> int:
    return round(wish.em * label * 1.55)


def _hall(wish: Wish, unit: float, label: float) -> tuple[Box, Box]:
    side = round(6 * unit)
    high = round(wish.em * max(0.9, label) * 1.6) if label else 0
    top = round(wish.h * 0.47 - (side + high) / 2)
    if wish.kept:
        top = max(top, min(max(box.bottom for box in wish.kept) - side // 3, wish.h // 2 - side // 3))
    left = (wish.w - side) // 2
    if wish.h < LOW * wish.em:  # no room below the caption: beside it
        left = max([left, *(box.right + side // 12 for box in wish.kept if box.right + 2 * side < wish.w)])
    hall = Box(left, top, side, side)
    size = max(0.9, label)
    wide = round(wish.hall * size * wish.em + 1.4 * wish.em) if label else 0
    return hall, Box(hall.middle[0] - wide // 2, hall.bottom - high // 3, wide, high)


def _size(wish: Wish, unit: float, name: float, label: float) -> tuple[int, int]:
    wide = max((HOUSE + 0.9) * unit, name * label * wish.em + 1.1 * wish.em if label else 0)
    return math.ceil(wide), math.ceil((HOUSE + 0.75) * unit) + _sign_height(wish, label)


def _home(block: Box, unit: float, name: float, sign: int) -> Home:
    side = round(HOUSE * unit)
    house = Box(block.middle[0] - side // 2, block.y, side, side)
    bar = Box(house.x + side // 8, house.bottom + round(0.17 * unit), side - side // 4, max(4, round(0.32 * unit)))
    wide = round(name + (block.h - side) * 0.3) if sign else 0
    label = Box(block.middle[0] - min(wide, block.w) // 2, block.bottom - sign, min(wide, block.w), sign)
    return Home(block, house, bar, label)


def _place(
    wish: Wish,
    number: int,
    size: tuple[int, int],
    taken: Sequence[Box],
    roads: Sequence[Road],
    river: Sequence[Point],
    width: float,
    hall: Box,
    manner: Manner,
) -> Box | None:
    """The best free place near the organisation's own direction."""
    space = round(wish.em * 0.35)
    best, least = None, math.inf
    for box, cost in (_cells if manner.packed else _candidates)(wish, number, size, hall):
        if cost >= ANYWHERE and least <= ANYWHERE:
            break
        if cost < least and not any(meet(box, other, space) for other in taken):
            total = cost + _troubles(box, hall.middle, taken[2:], roads, river, width, manner.crossing)
            if total < least:
                best, least = box, total
    return best


def _candidates(wish: Wish, number: int, size: tuple[int, int], hall: Box) -> Iterator[tuple[Box, float]]:
    """Places and how little they are liked: first around the own direction, then anywhere."""
    w, h = size
    edge = round(wish.em * 0.6)
    n = len(wish.names)
    own = _own(wish, number)
    liked = (0.97, 0.72)[number % 2] if n > 8 else (0.94, 0.84)[number % 2]
    liked += Random(wish.seed * 31 + number).uniform(-0.05, 0.03)
    middle = hall.middle
    for turn in TURNS:
        c, s = math.cos(own + turn * 8 / n), math.sin(own + turn * 8 / n)
        reach = (abs(c) ** 4 + abs(s) ** 4) ** -0.25
        for radius in RADII:
            across = (max(middle[0], wish.w - middle[0]) - edge - w / 2) * reach * radius
            down = (max(middle[1], wish.h - middle[1]) - edge - h / 2) * reach * radius
            x = min(max(round(middle[0] + across * c - w / 2), edge), wish.w - w - edge)
            y = min(max(round(middle[1] + down * s - h / 2), edge), wish.h - h - edge)
            if x >= edge and y >= edge:
                yield Box(x, y, w, h), abs(turn) * 2 + abs(radius - liked) * 3
    step = max(4, round(wish.em * 0.9))
    for y in range(edge, wish.h - h - edge + 1, step):
        for x in range(edge, wish.w - w - edge + 1, step):
            box = Box(x, y, w, h)
            yield box, ANYWHERE + around(box.middle, middle, own) * 2


def _cells(wish: Wish, number: int, size: tuple[int, int], hall: Box) -> Iterator[tuple[Box, float]]:
    """Places in even rows and columns: less like a town, but the most that fit."""
    (w, h), edge = size, round(wish.em * 0.5)
    gap = round(wish.em * 0.36)
    across, down = ((room - 2 * edge + gap) // (side + gap) for room, side in ((wish.w, w), (wish.h, h)))
    for row in range(down):
        for column in range(across):
            x = edge + (wish.w - 2 * edge - w) * column // max(1, across - 1)
            y = edge + (wish.h - 2 * edge - h) * row // max(1, down - 1)
            box = Box(x, y, w, h)
            yield box, around(box.middle, hall.middle, _own(wish, number)) * 2


def _own(wish: Wish, number: int) -> float:
    """The direction in which an organisation is looked for."""
    return -math.pi / 2 + (number + 0.5) * (2 * math.pi - CAPTION) / len(wish.names)


def _troubles(box: Box, middle: Point, others: Sequence[Box], roads: Sequence[Road], river: Sequence[Point], width: float, crossing: float) -> float:
    """Roads that run under houses, houses that stand in water."""
    road = (middle, box.middle)
    crossed = sum(crosses(other, *road) for other in others) + sum(crosses(box, *other) for other in roads)
    wet = any(box.grown(round(width * 0.6)).contains(point) for point in river)
    return crossed * crossing + wet * 1.0


def _river(wish: Wish, low: int, unit: float) -> list[Point]:
    """A valley that bends around the town hall, as many points."""
    dice = Random(wish.seed)
    bottom = min(low + 1.5 * unit, wish.h * 0.86)
    left, right = (wish.h * dice.uniform(0.36, 0.5) for _ in range(2))
    ends = ((-0.05, left), (0.16, left + (bottom - left) * 0.05), (0.36, left + (bottom - left) * 0.72), (0.54, bottom),
            (0.74, right + (bottom - right) * 0.66), (0.9, right), (1.05, right - 0.03 * wish.h))  # fmt: skip
    return smooth([(x * wish.w, y) for x, y in ends], 10)


def _villages(wish: Wish, unit: float, taken: Sequence[Box], roads: Sequence[Road], river: Sequence[Point]) -> Iterator[Village]:
    """As many villages as find a free place, far from each other."""
    found: list[Box] = []
    high = round(wish.em * 0.75 * 1.4)
    for name in wish.villages:
        w, h = round(max(name * 0.75 * wish.em + 0.6 * wish.em, 3 * unit)), round(1.7 * unit) + high
        busy = [*taken, *found]
        spots = [box for box in _grid(wish, w, h) if not any(meet(box, other, round(wish.em * 0.4)) for other in busy)]
        dry = [box for box in spots if not any(box.grown(round(unit)).contains(at) for at in river)]
        free = [box for box in dry if not any(crosses(box, *road) for road in roads)]
        best = max(free, key=lambda box: min((math.dist(box.middle, other.middle) for other in busy), default=0), default=None)
        if best is not None:
            found.append(best)
            roofs, label = best.split_top(h - high)
            yield Village(roofs, label)


def _grid(wish: Wish, w: int, h: int) -> Iterator[Box]:
    edge, step = round(wish.em * 0.5), max(4, round(wish.em * 0.8), max(wish.w, wish.h) // STEPS)
    for y in range(edge, wish.h - h - edge + 1, step):
        for x in range(edge, wish.w - w - edge + 1, step):
            yield Box(x, y, w, h)
