"""Where the focus goes: to the next spot, towards a side, to what lies under the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.memory import Memory, Point, Spot

SIDES = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def focused(spots: Sequence[Spot], memory: Memory) -> Spot | None:
    return next((spot for spot in spots if spot.id == memory.focus), None)


def under(spots: Sequence[Spot], point: Point) -> Spot | None:
    """The uppermost spot at the point: the one drawn last."""
    return next((spot for spot in reversed(spots) if spot.seen.contains(point)), None)


def with_key(spots: Sequence[Spot], key: str) -> Spot | None:
    """The spot of that key, one that can be pressed before one that cannot."""
    found = [spot for spot in spots if spot.key == key]
    return min(found, key=lambda spot: not spot.enabled, default=None)


def following(spots: Sequence[Spot], memory: Memory, step: int) -> Spot | None:
    """The next spot in reading order, round at the ends."""
    stops = [spot for spot in spots if spot.stop]
    if not stops:
        return None
    ids = [spot.id for spot in stops]
    if memory.focus in ids:
        return stops[(ids.index(memory.focus) + step) % len(stops)]
    if memory.place >= 0:  # the focused spot went away: go on from where it was
        return stops[(memory.place + min(step, 0)) % len(stops)]
    return stops[0 if step > 0 else -1]


def towards(spots: Sequence[Spot], memory: Memory, side: str) -> Spot | None:
    """The nearest spot on that side, among those seen and those of the same scroll area."""
    start = focused(spots, memory)
    if start is None:
        return None
    near = [spot for spot in spots if spot.stop and (spot.area == start.area or spot.seen.h > 0)]
    others = [spot for spot in near if spot.id != start.id and _beside(start, spot, side)]
    return min(others, key=lambda spot: _distance(start, spot, side), default=None)


def place_of(spots: Sequence[Spot], memory: Memory) -> int:
    stops = [spot.id for spot in spots if spot.stop]
    return stops.index(memory.focus) if memory.focus in stops else memory.place


def _beside(start: Spot, spot: Spot, side: str) -> bool:
    dx, dy = SIDES[side]
    return dx * (spot.box.middle[0] - start.box.middle[0]) + dy * (spot.box.middle[1] - start.box.middle[1]) > 4


def _distance(start: Spot, spot: Spot, side: str) -> float:
    """Along the way once, aside three times: rows and columns hold together."""
    dx, dy = spot.box.middle[0] - start.box.middle[0], spot.box.middle[1] - start.box.middle[1]
    along, aside = (abs(dx), abs(dy)) if side in ("left", "right") else (abs(dy), abs(dx))
    return along + 3 * aside
