"""Mist in the picture of the place: somebody may live there whom nobody in the office knows."""

from __future__ import annotations

import math
from random import Random

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.place_parts import Layout, crosses, meet
from game.views.place import PlacePicture

WIDE, HIGH = 4.6, 3.2  # in units of the picture
PUFFS = ((0.28, 0.6, 0.24), (0.5, 0.38, 0.3), (0.74, 0.58, 0.25), (0.5, 0.68, 0.26))  # x, y, radius in widths


def mists(layout: Layout, room: Box, kept: Box, picture: PlacePicture) -> list[Box]:
    """Free places far from the houses, and from each other; fewer where there is no room."""
    wide, high = round(WIDE * layout.unit), round(HIGH * layout.unit)
    busy = [kept, *layout.taken()]
    found: list[Box] = []
    dice = Random(picture.seed)
    for _ in range(picture.hidden):
        free = [box for box in _places(room, wide, high, dice) if not any(meet(box, other, round(layout.unit * 0.3)) for other in busy)]
        roads = [layout.road(home) for home in layout.homes]
        aside = [box for box in free if not any(crosses(box, *road) for road in roads)] or free
        if aside:
            found.append(max(aside, key=lambda box: min(math.dist(box.middle, other.middle) for other in busy)))
            busy.append(found[-1])
    return found


def _places(room: Box, wide: int, high: int, dice: Random) -> list[Box]:
    """A grid over the picture, a little shaken."""
    inner = Box(0, 0, room.w, room.h).inset(wide // 8, high // 4)
    if inner.w < wide or inner.h < high:
        return []
    steps = 14
    return [
        Box(inner.x + (inner.w - wide) * i // steps, inner.y + (inner.h - high) * j // steps + dice.randrange(-2, 3), wide, high)
        for i in range(steps + 1)
        for j in range(steps + 1)
    ]


def mist(page: Page, box: Box) -> None:
    """A cloud with a question mark."""
    for x, y, radius in PUFFS:
        page.circle((box.x + x * box.w, box.y + y * box.h), radius * box.w, "mist", alpha=0.92)
    size = 1.2 if box.h >= page.px(2.4) else 0.8
    high = page.line_height(size, "bold")
    if high <= box.h:
        page.text("?", Box(box.x, box.y + (box.h - high) // 2, box.w, high), size, "bold", "mist-ink", "centre", "middle", wrap=False)
