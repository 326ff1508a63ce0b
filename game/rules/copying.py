"""What may be copied: which practices of others can be taken up now, and why the others cannot."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.plan import Plan, left
from game.rules.practices import cost
from game.rules.rulebook import RESOURCES, Rulebook
from game.rules.state import ADAPTED, COPIED, KNOWN, PREPARED, UNKNOWN, WORKING, State

Mask = NDArray[np.bool_]


class NoCopy(NamedTuple):
    """Why a practice cannot be copied so: over, unknown, copied, begun, another, hours or effort."""

    kind: str
    wanted: int = 0  # of the resource
    there: int = 0


def copyable(state: State, rulebook: Rulebook, place: int | NDArray[np.intp], games: NDArray[np.intp]) -> Mask:
    """In which of those games a practice is known and its tool still waits for one, whatever the plan holds. (game asked for,)

    place: one practice, or one for each of the games
    """
    stage = state.stage.T.reshape(-1).take(rulebook.tool_of_practice.take(place) * state.games + games)
    card = state.card.T.reshape(-1)
    may = (card.take(place * np.intp(state.games) + games) == KNOWN) & (stage != WORKING) & (stage != PREPARED)
    for other in rulebook.once("other practices", lambda: _table_of_others(rulebook)):
        may &= card.take(other.take(place) * state.games + games) < ADAPTED
    return np.asarray(may)


def _table_of_others(rulebook: Rulebook) -> NDArray[np.intp]:
    """The other practices of the tool of each; where a tool has fewer than another, the practice itself stands for one. (other, practice)"""
    others = [_others(rulebook, place) for place in range(len(rulebook.practices))]
    most = max(map(len, others), default=0)
    rows = [each + [place] * (most - len(each)) for place, each in enumerate(others)]
    return np.array(rows, np.intp).reshape(len(rows), most).T


def no_copy(state: State, plan: Plan, rulebook: Rulebook, place: int, way: int) -> NoCopy | None:
    """Why a single game may not copy a practice in that way this quarter, or None."""
    tool, others = rulebook.practices[place].tool, _others(rulebook, place)
    reasons = (
        ("over", state.quarter >= rulebook.quarters),
        ("unknown", state.card[0, place] == UNKNOWN),
        ("copied", state.card[0, place] in (ADAPTED, COPIED) or plan.copies[0, place] > 0),
        ("begun", state.stage[0, tool] in (WORKING, PREPARED)),
        ("another", any(state.card[0, other] >= ADAPTED or plan.copies[0, other] for other in others)),
    )
    kind = next((kind for kind, holds in reasons if holds), "")
    if kind:
        return NoCopy(kind)
    have = [int(there) for there in left(state, plan, rulebook)[:, 0]]
    rows = zip(RESOURCES, cost(rulebook, way), have, strict=True)
    return next((NoCopy(name, int(price), there) for name, price, there in rows if price > there), None)


def _others(rulebook: Rulebook, place: int) -> list[int]:
    """The other practices of the same tool."""
    tool = rulebook.practices[place].tool
    return [other for other, practice in enumerate(rulebook.practices) if practice.tool == tool and other != place]
