"""Sets of the forty tools as bits of one number, and the tables that are read by tool or by what can be paid."""

import numpy as np
from numpy.typing import NDArray

from game.simulation.neutral import tables as t

MOST_STAFF = 15


def mask(tools: list[int]) -> int:
    """The set of those tools."""
    return sum(1 << tool for tool in set(tools))


def _opened_by(which: int) -> NDArray[np.int64]:
    """For each tool, and for none, those that have it as their first or second need."""
    opens = [mask([other for other in range(t.TOOLS) if t.NEEDS[other][which : which + 1] == (tool,)]) for tool in range(t.TOOLS)]
    return np.array([*opens, 0])


BIT = np.array([*(1 << tool for tool in range(t.TOOLS)), 0])
PRICE = np.array([*(cost << 4 | staff for cost, staff in zip(t.COST, t.STAFF, strict=True)), 0])  # of money << 4 | staff
REPEATABLE = mask([tool for tool in range(t.TOOLS) if t.REPEATABLE[tool]])
FIRST_OPENS, SECOND_OPENS = _opened_by(0), _opened_by(1)
OPEN_AT_START = [mask([tool for tool in range(t.TOOLS) if len(t.NEEDS[tool]) <= which]) for which in (0, 1)]
SOFTENERS = np.array([mask(list(tools)) for tools in t.SOFTENED_BY])
AFFORDABLE = np.array(
    [
        mask([tool for tool in range(t.TOOLS) if t.COST[tool] <= money and t.STAFF[tool] <= staff])
        for money in range(t.MOST_MONEY + 1)
        for staff in range(MOST_STAFF + 1)
    ]
)  # read by money << 4 | staff

LANES = t.TOOLS // 8  # bytes
LANE = np.arange(LANES, dtype=np.uint8)
PLACE_OF_NTH = np.full((256, 8), 8, np.uint8)  # of the set bits of a byte
for _byte in range(256):
    _set = [place for place in range(8) if _byte >> place & 1]
    PLACE_OF_NTH[_byte, : len(_set)] = _set


def nth_tool(tools: NDArray[np.int64], thrown: NDArray[np.int32]) -> NDArray[np.int64]:
    """Any tool of each set, by a throw from 0 to FACES - 1; TOOLS where the set is empty. (game,)"""
    lanes = np.ascontiguousarray(tools.astype("<i8", copy=False).view(np.uint8).reshape(-1, 8)[:, :LANES].T)  # eight tools at a time
    upto = np.bitwise_count(lanes)
    for lane in range(1, LANES):
        upto[lane] += upto[lane - 1]
    nth = (thrown * upto[-1] >> 16).astype(np.uint8)
    passed = nth >= upto[:-1]
    lane = passed.sum(axis=0, dtype=np.uint8)
    nth -= np.maximum.reduce(upto[:-1] * passed, axis=0)
    byte = np.bitwise_or.reduce(lanes * (LANE[:, None] == lane), axis=0)
    place = PLACE_OF_NTH.reshape(-1).take(byte.astype(np.int64) << 3 | nth)
    return np.asarray((lane.astype(np.int64) << 3) + place)
