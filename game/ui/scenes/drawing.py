"""The drawing of the title: three planes lying over one another, the upper one carrying a small town."""

from __future__ import annotations

import math
from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.shapes import smooth
from game.ui.still import still
from game.ui.theme import Colour

Flat = tuple[float, float]  # a place on a plane, each side from 0 to 1
STEP = 0.44  # from one plane to the next, in half widths of a plane
THICK = 0.045
HOUSES = ((0.07, 0.24), (0.34, 0.10), (0.62, 0.09), (0.87, 0.17), (0.10, 0.47), (0.15, 0.86), (0.40, 0.88), (0.64, 0.86), (0.86, 0.62), (0.88, 0.86))
TREES = (
    (0.24, 0.24),
    (0.50, 0.07),
    (0.76, 0.20),
    (0.92, 0.36),
    (0.07, 0.63),
    (0.27, 0.66),
    (0.28, 0.93),
    (0.53, 0.80),
    (0.74, 0.72),
    (0.76, 0.93),
    (0.93, 0.74),
)
FIELDS = ("rescue", "culture", "sport", "nature", "social", "education", "village", "youth", "sport", "culture")


class Ground:
    """One plane seen from above and aside; gives the pixel of every place on it."""

    def __init__(self, middle: Flat, half: float) -> None:
        self.middle, self.half = middle, half

    def at(self, u: float, v: float, high: float = 0) -> Flat:
        x, y = self.middle
        return x + (u - v) * self.half, y + (u + v - 1) * self.half / 2 - high * self.half

    def path(self, places: Sequence[Flat]) -> list[Flat]:
        return [self.at(u, v) for u, v in places]


def planes(page: Page, box: Box) -> None:
    """Shows all of it in the middle of the box, as large as fits; drawn once for each size and theme."""
    still(page, box, ("planes",), lambda own: _planes(own, own.box))


def _planes(page: Page, box: Box) -> None:
    half = min(box.w * 0.48, box.h / (1 + 2 * STEP + 0.42))
    x, y = box.middle
    top = y - half * STEP + half * 0.14
    grounds = [Ground((x, top + half * STEP * place), half) for place in (2, 1, 0)]
    for ground, plane in zip(grounds, ("policies", "tasks", "infrastructure"), strict=True):
        _plate(page, ground, plane)
        _posts(page, ground, plane)
    _letters(page, grounds[0])
    _paths(page, grounds[1])
    _plate(page, grounds[2], "infrastructure")
    _town(page, grounds[2])


def _plate(page: Page, ground: Ground, plane: str) -> None:
    corners = [ground.at(0, 0), ground.at(1, 0), ground.at(1, 1), ground.at(0, 1)]
    right, front, left = ground.at(1, 0), ground.at(1, 1), ground.at(0, 1)
    low = THICK * ground.half
    strong = f"{plane}-strong"
    page.polygon([left, front, (front[0], front[1] + low), (left[0], left[1] + low)], strong)
    page.polygon([front, right, (right[0], right[1] + low), (front[0], front[1] + low)], page.theme.mixed(strong, "ink", 0.25))
    page.polygon(corners, page.theme.mixed(f"{plane}-soft", strong, 0.12), strong, max(1, page.px(0.06)))


def _posts(page: Page, ground: Ground, plane: str) -> None:
    """What holds a plane above the one below."""
    if plane == "infrastructure":
        return
    for u, v in ((0.02, 0.98), (0.98, 0.02), (0.98, 0.98)):
        page.line([ground.at(u, v), ground.at(u, v, STEP - THICK)], "muted", max(2, page.px(0.1)), (page.px(0.3), page.px(0.3)), 0.7)


def _letters(page: Page, ground: Ground) -> None:
    """The lowest plane: what was written down together."""
    ink = page.theme.mixed("policies-soft", "policies-strong", 0.55)
    for row, length in enumerate((0.82, 0.62, 0.74)):
        v = 0.94 - row * 0.07
        page.line(ground.path([(0.10, v), (0.10 + length * 0.9, v)]), ink, max(2, ground.half * 0.012))
        page.line(ground.path([(v, 0.10), (v, 0.10 + length * 0.7)]), ink, max(2, ground.half * 0.012))


def _paths(page: Page, ground: Ground) -> None:
    """The middle plane: work done side by side."""
    ink = page.theme.mixed("tasks-soft", "tasks-strong", 0.6)
    for u in (0.14, 0.34, 0.54, 0.74):
        for places in ([(u, 0.84), (u + 0.12, 0.84), (u + 0.12, 0.95), (u, 0.95)], [(0.84, u), (0.95, u), (0.95, u + 0.12), (0.84, u + 0.12)]):
            page.polygon(ground.path(places), ink)


def _town(page: Page, ground: Ground) -> None:
    page.polygon(ground.path([(0.03, 0.03), (0.97, 0.03), (0.97, 0.97), (0.03, 0.97)]), "grass")
    _river(page, ground)
    _rim(page, ground)
    road = max(3, ground.half * 0.035)
    for u, v in HOUSES:
        page.line(ground.path([(0.5, 0.5), (u, v)]), "road-edge", road * 0.75)
    for u, v in HOUSES:
        page.line(ground.path([(0.5, 0.5), (u, v)]), "road", road * 0.5)
    around = [a / 18 * math.pi for a in range(36)]
    page.polygon([ground.at(0.5 + 0.17 * math.cos(a), 0.5 + 0.17 * math.sin(a)) for a in around], "plaza", "plaza-edge", 1)
    things = [(u + v, "house", u, v, FIELDS[i]) for i, (u, v) in enumerate(HOUSES)]
    things += [(u + v, "tree", u, v, "") for u, v in TREES] + [(1.0, "hall", 0.5, 0.5, "")]
    for _, kind, u, v, field in sorted(things):
        DRAWN[kind](page, ground, u, v, field)


def _river(page: Page, ground: Ground) -> None:
    bank = smooth([(0.055, 0.72), (0.2, 0.74), (0.36, 0.70), (0.62, 0.72), (0.7, 0.60), (0.72, 0.40), (0.8, 0.28), (0.945, 0.265)])
    for colour, width in (("water-edge", 0.075), ("water", 0.054)):
        page.line(ground.path(bank), colour, ground.half * width)


def _rim(page: Page, ground: Ground) -> None:
    """The edge of the plane again, over the ends of the river."""
    colour = page.theme.mixed("infrastructure-soft", "infrastructure-strong", 0.12)
    for a, b, c, d in ((-0.01, 0.0, 0.03, 1.0), (0.97, 0.0, 1.01, 1.0), (0.0, -0.01, 1.0, 0.03), (0.0, 0.97, 1.0, 1.01)):
        page.polygon(ground.path([(max(a, 0), max(b, 0)), (min(c, 1), max(b, 0)), (min(c, 1), min(d, 1)), (max(a, 0), min(d, 1))]), colour)


def _house(page: Page, ground: Ground, u: float, v: float, field: str, side: float = 0.05, high: float = 0.07, roof: Colour | None = None) -> None:
    """Two walls and a roof with two slopes, the ridge from the left back to the right front."""
    wall, shade = page.theme.colour("wall"), page.theme.mixed("wall", "wall-line", 0.18)
    colour = roof or page.theme.mixed(f"field-{field}", "wall", 0.12)
    a, b, c, d = u - side, u + side, v - side, v + side
    ridge = high + side * 0.95
    line = max(1, ground.half * 0.004)
    page.polygon([ground.at(a, d), ground.at(b, d), ground.at(b, d, high), ground.at(a, d, high)], wall, "wall-line", line)
    page.polygon([ground.at(b, c), ground.at(b, d), ground.at(b, d, high), ground.at(b, v, ridge), ground.at(b, c, high)], shade, "wall-line", line)
    page.polygon([ground.at(a, d, high), ground.at(b, d, high), ground.at(b, v, ridge), ground.at(a, v, ridge)], colour, "wall-line", line)
    back = [ground.at(a, c, high), ground.at(b, c, high), ground.at(b, v, ridge), ground.at(a, v, ridge)]
    page.polygon(back, page.theme.mixed(colour, "wall-line", 0.35))


def _hall(page: Page, ground: Ground, u: float, v: float, field: str) -> None:
    """The town hall: a large house and a tower with a clock."""
    _house(page, ground, u, v, field, 0.095, 0.15, page.theme.colour("roof"))
    side, low, high = 0.032, 0.19, 0.36
    a, b, c, d = u - side, u + side, v - side, v + side
    line = max(1, ground.half * 0.004)
    left = [ground.at(a, d, low), ground.at(b, d, low), ground.at(b, d, high), ground.at(a, d, high)]
    right = [ground.at(b, c, low), ground.at(b, d, low), ground.at(b, d, high), ground.at(b, c, high)]
    page.polygon(left, "wall", "wall-line", line)
    page.polygon(right, page.theme.mixed("wall", "wall-line", 0.18), "wall-line", line)
    peak = ground.at(u, v, high + 0.12)
    page.polygon([ground.at(a, d, high), ground.at(b, d, high), peak], "roof", "wall-line", line)
    page.polygon([ground.at(b, d, high), ground.at(b, c, high), peak], page.theme.mixed("roof", "wall-line", 0.3), "wall-line", line)
    page.circle(ground.at(u, d, high - 0.05), max(2, ground.half * 0.018), "gold")


def _tree(page: Page, ground: Ground, u: float, v: float, field: str) -> None:
    x, y = ground.at(u, v, 0.045)
    page.line([ground.at(u, v), (x, y)], "road-edge", max(1, ground.half * 0.01))
    page.circle((x, y), ground.half * 0.036, "tree-dark")
    page.circle((x - ground.half * 0.006, y - ground.half * 0.008), ground.half * 0.027, "tree")


DRAWN = {"house": _house, "tree": _tree, "hall": _hall}
