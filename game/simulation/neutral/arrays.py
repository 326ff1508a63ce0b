"""The neutral model as arrays, in the style of our rules: the game is the first axis, memory runs along the games, numbers are whole.

Sets of tools are bit masks; tool number TOOLS stands for none, so that nothing has to be asked about games in which nothing is introduced.
"""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import throws
from game.simulation.neutral import tables as t
from game.simulation.neutral.masks import AFFORDABLE, BIT, FIRST_OPENS, OPEN_AT_START, PRICE, REPEATABLE, SECOND_OPENS, SOFTENERS, nth_tool

Whole = NDArray[np.int32]
Mask = NDArray[np.int64]

NONE = t.TOOLS
TENTHS = np.array([*t.EFFECTS, [0] * t.COLUMNS], np.float32)  # a matrix product is quick only for floats; these sums are whole and below 2**24
PARTNER = np.array([*t.PARTNER, t.ORGANISATIONS])
DUE = np.array([[(turn + delay) % t.DELAYS * (t.TOOLS + 1) + tool for tool, delay in enumerate((*t.DELAY, 0))] for turn in range(t.DELAYS)])
GROWTH, LIMIT = np.array([*t.GROWTH, 0], np.int32), np.array([*t.LIMIT, 0], np.int32)
KEPT = np.array([t.PLANE_KEPT] * t.PLANES + [t.AREA_KEPT] * t.AREAS, np.int32)
STRUCK, ALSO_STRUCK = t.AREA_COLUMN + np.array(t.STRUCK), t.AREA_COLUMN + np.array(t.ALSO_STRUCK)
PLANE_STRUCK, ORGANISATION_STRUCK = np.array(t.PLANE_STRUCK), np.array(t.ORGANISATION_STRUCK)
SEVERITY = np.array(t.SEVERITY, np.int32)
FACTOR = np.array([(points << 8) // (points + 51) for points in range(256)], np.int32)  # of an organisation with so many points


def each(values: Any, games: int, kind: type) -> NDArray[Any]:
    """The same values for each game. (game, ...)"""
    return np.array(np.broadcast_to(np.asarray(values, kind), (games, *np.shape(values))), order="F")


@dataclass(slots=True)
class Towns:
    """Games in step; changed in place."""

    games: int
    turn: int = 0
    levels: Whole = field(init=False)  # (game, plane and area)
    drive: Whole = field(init=False)  # (game, plane and area)
    capacity: Whole = field(init=False)  # (game, organisation and none)
    money: Whole = field(init=False)  # (game,)
    trust: Whole = field(init=False)  # (game,)
    openness: Whole = field(init=False)  # (game,)
    tools: Mask = field(init=False)  # (game,)
    opened: tuple[Mask, Mask] = field(init=False)  # tools whose first, and whose second need is met
    used: Mask = field(init=False)  # (turn % REST, game)  repeatable tools introduced then
    under_way: NDArray[np.float32] = field(init=False)  # (turn % DELAYS, tool and none, game)  factors due then
    index: Whole = field(init=False)  # (game,)
    score: Whole = field(init=False)  # (game,)

    def __post_init__(self) -> None:
        games = self.games
        self.levels, self.drive = each(t.START_LEVELS, games, np.int32), each([0] * len(t.START_LEVELS), games, np.int32)
        self.capacity = each([*t.START_CAPACITY, 0], games, np.int32)
        self.money, self.trust, self.openness = (each(start, games, np.int32) for start in (t.START_MONEY, t.START_TRUST, t.START_OPENNESS))
        self.tools, self.index, self.score = each(0, games, np.int64), each(0, games, np.int32), each(0, games, np.int32)
        self.opened = (each(OPEN_AT_START[0], games, np.int64), each(OPEN_AT_START[1], games, np.int64))
        self.used = np.zeros((t.REST, games), np.int64)
        self.under_way = np.zeros((t.DELAYS, t.TOOLS + 1, games), np.float32)


def play(seeds: NDArray[np.uint64]) -> Towns:
    """The games of some seeds, played to their end together."""
    towns = Towns(len(seeds))
    while towns.turn < t.TURNS:
        play_turn(towns, rolls(seeds, towns.turn))
    return towns


def rolls(seeds: NDArray[np.uint64], turn: int) -> Whole:
    """What chance says in a turn, each from 0 to t.FACES - 1. (roll, game)"""
    return np.concatenate([throws(seeds, turn, source, t.FACES) for source in range(2)])[: t.ROLLS]


def play_turn(towns: Towns, thrown: Whole) -> None:
    """One turn, as in `objects.Town.play_turn`. thrown (roll, game)"""
    staff = receive(towns, thrown[5])
    choose(towns, thrown[:3], staff)
    reap(towns)
    drift(towns)
    suffer(towns, thrown[3], thrown[4])
    keep_in_bounds(towns)
    assess(towns)
    towns.turn += 1


def receive(towns: Towns, economy: Whole) -> Whole:
    """Money comes; how many people there are this turn. (game,)"""
    share = 128 + _sum(towns.levels, 0, t.PLANES) // 768
    towns.money += 30 * share * (205 + (economy * 102 >> 16)) >> 16
    np.minimum(towns.money, t.MOST_MONEY, out=towns.money)
    return 4 + (towns.trust >> 13)


def choose(towns: Towns, thrown: Whole, staff: Whole) -> None:
    """Introduce up to three tools, each any of those that may be."""
    rows = np.arange(towns.games)
    ring = towns.turn % t.REST
    towns.used[ring] = 0
    unused = (~towns.tools | REPEATABLE) & ~np.bitwise_or.reduce(towns.used, axis=0)
    means = (towns.money << 4 | staff).astype(np.int64)
    openness = 192 + (towns.openness >> 9)
    capacity, under_way = towns.capacity.T.reshape(-1), towns.under_way.reshape(-1)
    before = means
    new = np.zeros_like(towns.tools)
    for roll in thrown:
        tool = nth_tool(AFFORDABLE.take(means) & unused & towns.opened[0] & towns.opened[1], roll)
        bit = BIT.take(tool)
        unused ^= bit
        new |= bit
        for opened, opens in zip(towns.opened, (FIRST_OPENS, SECOND_OPENS), strict=True):
            opened |= opens.take(tool)
        means = means - PRICE.take(tool)
        partner = PARTNER.take(tool) * towns.games + rows
        has = capacity.take(partner)
        capacity[partner] = has * 230 >> 8
        due = DUE[towns.turn % t.DELAYS].take(tool) * towns.games + rows
        under_way[due] = FACTOR.take(has >> 8) * openness >> 8
    towns.money -= ((before >> 4) - (means >> 4)).astype(np.int32)
    towns.used[ring] = new & REPEATABLE
    towns.tools |= new


def reap(towns: Towns) -> None:
    """Effects that are due: one matrix product for all tools and columns."""
    factors = towns.under_way[towns.turn % t.DELAYS]
    factors[NONE] = 0
    due = (TENTHS.T @ factors).astype(np.int32) >> 3
    factors[:] = 0
    towns.drive += due[: t.TRUST_COLUMN].T
    towns.trust += due[t.TRUST_COLUMN]
    towns.openness += due[t.OPEN_COLUMN]


def drift(towns: Towns) -> None:
    """Harmony and trust carry the drive to the levels; everything fades; organisations recover."""
    levels, drive, capacity = towns.levels, towns.drive, towns.capacity
    harmony = _quotient(levels[:, : t.PLANES].min(axis=1) * 384, _sum(levels, 0, t.PLANES))
    carried = (128 + harmony) * (154 + (towns.trust * 102 >> 15)) >> 8
    levels += (carried[:, None] * drive >> 8) * (t.FULL - levels) >> 15
    levels *= KEPT
    levels >>= 8
    drive *= t.DRIVE_KEPT
    drive >>= 8
    capacity += ((capacity >> 3) * (LIMIT - capacity) >> 12) * GROWTH >> 8
    towns.trust += (t.FULL // 2 - towns.trust) * 13 >> 8
    towns.openness *= t.PLANE_KEPT
    towns.openness >>= 8


def suffer(towns: Towns, thrown: Whole, severity: Whole) -> None:
    """Events, worked out only for the games in which one comes."""
    rows = np.flatnonzero(thrown < t.CHANCE * t.EVENTS)
    event = thrown[rows] // t.CHANCE
    softened = np.bitwise_count(towns.tools[rows] & SOFTENERS[event])
    damage = (SEVERITY[event] * (32768 + severity[rows]) >> 16) * 2 // (2 + softened.astype(np.int32))
    towns.levels[rows, STRUCK[event]] -= damage
    towns.levels[rows, ALSO_STRUCK[event]] -= damage >> 1
    towns.levels[rows, PLANE_STRUCK[event]] -= damage * 77 >> 8
    towns.trust[rows] -= damage * 51 >> 8
    towns.money[rows] -= damage * 77 >> 16
    organisation = ORGANISATION_STRUCK[event]
    has = towns.capacity[rows, organisation]
    towns.capacity[rows, organisation] = has - (has * damage >> 14)


def keep_in_bounds(towns: Towns) -> None:
    np.clip(towns.levels, t.LEAST, t.FULL, out=towns.levels)
    np.clip(towns.trust, 0, t.FULL, out=towns.trust)
    np.clip(towns.openness, 0, t.FULL, out=towns.openness)
    np.maximum(towns.money, 0, out=towns.money)


def assess(towns: Towns) -> None:
    """Planes go a part of the way to what their areas come to; the index is what the planes come to."""
    levels = towns.levels
    areas = levels[:, t.AREA_COLUMN :].T.reshape(t.PLANES, t.AREAS // t.PLANES, -1)
    planes = levels[:, : t.PLANES].T
    planes += (_mean(t.AREA_WEIGHT, areas.swapaxes(0, 1)) - planes) * 77 >> 8
    towns.index = _mean(t.PLANE_WEIGHT, planes)
    towns.score += towns.index


def _mean(weights: list[int], levels: Whole) -> Whole:
    """As `objects.mean`. levels (weight, ..., game) -> (..., game)"""
    plain = sum(weight * level for weight, level in zip(weights, levels, strict=True)) >> 8
    harmonic = _quotient(1 << 28, sum(_quotient(weight << 20, level) for weight, level in zip(weights, levels, strict=True)))
    return np.asarray(plain + harmonic >> 1)


def _sum(levels: Whole, first: int, number: int) -> Whole:
    return np.asarray(sum(levels[:, first + place] for place in range(number)))


def _quotient(above: Any, below: Any) -> Whole:
    """above // below of positive whole numbers; floats divide quicker, and below 2**31 their quotient is cut to the same whole number."""
    return np.asarray(np.true_divide(above, below).astype(np.int32))
