"""Two sides: who must agree to a tool, and why the side played by the computer would not."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.rulebook import COUNCIL, NGOS, OFFICE, ORGANISATIONS, Rulebook
from game.rules.state import State

ROLES = ("partnership", "official", "activist", "two")
PARTNER = {"official": NGOS, "activist": OFFICE}
"""Who plays -> the side that the computer plays."""

OTHER = {"official": "activist", "activist": "official"}
"""What a role becomes when the seats are swapped."""

CONSULTED, TOGETHER = 1, 2  # places of the modes that need the other side
SURE = 15  # points of trust beyond a tool's threshold without which nobody makes things together
LEAST = 20  # points of trust without which nobody even talks
RESERVE = 120  # thousandths of its strength that a side keeps back
DONE = 3750  # thousandths: an area that is good enough interests nobody
HURT = 38_000  # a principle below this must not be starved further

Mask = NDArray[np.bool_]
Unwilling = Callable[[State, Rulebook, int, NDArray[np.int32]], Mask]


def asked(rulebook: Rulebook, side: int) -> Mask:
    """Which tools, in which mode, take a share of this side, so that it must agree. (mode, tool)"""
    if side == NGOS:
        return np.asarray(rulebook.cost[2] > 0)
    return np.asarray((rulebook.cost[0] > 0) | (rulebook.cost[1] > 0))


def _trust_wanted(rulebook: Rulebook, side: int) -> NDArray[np.int32]:
    """The points of trust from which a side joins. (mode, tool)"""
    need = np.maximum(rulebook.trust_need[side], LEAST)
    return np.stack([need * 0, np.minimum(need, LEAST), np.minimum(need + SURE, 45)])


def _distrust(state: State, rulebook: Rulebook, side: int, have: NDArray[np.int32]) -> Mask:
    trust = state.trust[:, side] // 1000
    return np.asarray(trust < _trust_wanted(rulebook, side)[:, :, None])


def _strength(state: State, side: int) -> tuple[int, NDArray[np.int32]]:
    """What a side works with: the place of the resource, and how much of it there is in a quarter."""
    return (2, state.effort) if side == NGOS else (1, state.hours)


def _tired(state: State, rulebook: Rulebook, side: int, have: NDArray[np.int32]) -> Mask:
    resource, stock = _strength(state, side)
    return np.asarray(have[resource] - rulebook.cost[resource][:, :, None] < stock * RESERVE / 1000)


def _no_interest(state: State, rulebook: Rulebook, side: int, have: NDArray[np.int32]) -> Mask:
    main = rulebook.serves.argmax(axis=1)
    return np.asarray(state.area.T[main] >= DONE)[None]


def _principle(state: State, rulebook: Rulebook, side: int, have: NDArray[np.int32]) -> Mask:
    starves = (rulebook.feeds < 0) & rulebook.trusted[side]  # (tool, principle)
    hurt = state.principle.T < HURT  # (principle, game)
    return np.asarray((starves.astype(np.float64) @ hurt.astype(np.float64)) > 0)[None]


REASONS: dict[str, Unwilling] = {
    "they-distrust": _distrust,
    "they-tire": _tired,
    "they-gain-nothing": _no_interest,
    "they-see-a-principle-hurt": _principle,
}
"""Why the other side would not join, the first to be told first. Each gives a mask that fits (mode, tool, game)."""


def not_yours(rulebook: Rulebook) -> Mask:
    """What the person who plays cannot begin: officials no tool of the organisations, activists nothing over the office's head. (mode, tool)"""
    if rulebook.role == "official":
        return np.broadcast_to(rulebook.decides == ORGANISATIONS, rulebook.allowed.shape)
    if rulebook.role == "activist":
        theirs = rulebook.decides <= COUNCIL
        return np.stack([theirs, np.zeros_like(theirs), np.zeros_like(theirs)])
    return np.zeros(rulebook.allowed.shape, bool)


def own_word(rulebook: Rulebook) -> Mask:
    """Which pledges are the player's to give: nobody gives the word of the side played by the computer. (pledge,)"""
    partner = PARTNER.get(rulebook.role)
    return np.array([partner is None or not pledge.sides or partner in pledge.sides for pledge in rulebook.pledges], bool)


def unwilling(reason: str, state: State, rulebook: Rulebook, have: NDArray[np.int32]) -> Mask:
    """Where the side played by the computer does not join, for this reason. (mode, tool, game), or a mask that fits it"""
    side = PARTNER.get(rulebook.role)
    if side is None:
        return np.zeros((1, 1, 1), bool)
    return np.asarray(REASONS[reason](state, rulebook, side, have) & asked(rulebook, side)[:, :, None])


class Ground(NamedTuple):
    """What a no of the other side rests on, in the units of the state."""

    wanted: int = 0
    there: int = 0
    reserve: int = 0  # of what is there: kept back
    of: int = -1  # the area or the principle it is about


def ground(reason: str, state: State, rulebook: Rulebook, have: NDArray[np.int32], tool: int, mode: int) -> Ground:
    """The numbers behind a reason of the side played by the computer, in a single game."""
    side = PARTNER[rulebook.role]
    if reason == "they-distrust":
        return Ground(int(_trust_wanted(rulebook, side)[mode, tool]) * 1000, int(state.trust[0, side]))
    if reason == "they-tire":
        resource, stock = _strength(state, side)
        return Ground(int(rulebook.cost[resource][mode, tool]), int(have[resource, 0]), -(-int(stock[0]) * RESERVE // 1000))
    if reason == "they-gain-nothing":
        return Ground(wanted=DONE, of=int(rulebook.serves[tool].argmax()))
    hurt = (rulebook.feeds[tool] < 0) & rulebook.trusted[side] & (state.principle[0] < HURT)
    worst = int(np.flatnonzero(hurt)[0])
    return Ground(HURT, int(state.principle[0, worst]), of=worst)
