"""People: overload, burn-out, dependence, and organisations that close and are founded."""

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import roll, source
from game.rules.conditions import all_hold
from game.rules.draft import Draft
from game.rules.meters import Readable
from game.rules.rulebook import Rulebook
from game.rules.state import WORKING

FRESH = 70_000  # energy of an organisation just founded


def overload(draft: Draft, rulebook: Rulebook) -> None:
    """An office that spends nearly all its time has none left to learn."""
    had = np.maximum(draft.state.hours, 1)
    share = np.clip((had - draft["hours"]) * 1000 // had, 0, 1000)
    beyond = np.maximum(share - rulebook.pace.busy, 0)
    draft.cause = "overload"
    draft.add("competence", None, (), -beyond * rulebook.pace.overload)


def burn_out(draft: Draft, rulebook: Rulebook) -> None:
    """Exhausted organisations lose capacity; the weakest of them may close."""
    pace = rulebook.pace
    draft.cause = "burn-out"
    tired = (draft["energy"] < pace.exhausted * 1000) & (draft["active"] > 0)
    draft.spread("capacity", np.where(tired, -pace.burnout, 0))
    for place, name in enumerate(rulebook.organisations):
        weak = tired[:, place] & (draft["capacity"][:, place] < pace.closing * 1000)
        if weak.any():
            rows = np.flatnonzero(weak)
            closed = rows[roll(draft.state.seed[rows], draft.quarter, source(f"close:{name}")) < pace.closes]
            draft.add("active", closed, (place,), -1)
            _merge(draft, rulebook, closed, place)


def _merge(draft: Draft, rulebook: Rulebook, closed: NDArray[np.intp], place: int) -> None:
    """The people of a closed organisation join the first other one of its field, and bring half of what they could do."""
    left = closed
    for other in np.flatnonzero(rulebook.field_of == rulebook.field_of[place]):
        active = draft["active"][left, other] > 0
        joins = left[active]
        draft.add("capacity", joins, (int(other),), draft["capacity"][joins, place] // 2)
        left = left[~active]


def rely(draft: Draft, rulebook: Rulebook) -> None:
    """Where yearly money is the only money, organisations come to depend on it."""
    if not rulebook.yearly.any():
        return
    draft.cause = "one donor"
    working = draft["stage"].T == WORKING
    bound = working[rulebook.yearly].any(axis=0) & ~working[rulebook.lasting].any(axis=0)
    draft.spread("independence", (bound * -rulebook.pace.reliance)[:, None] * draft["active"])


def voices(now: Readable, rulebook: Rulebook) -> NDArray[np.bool_]:
    """Which organisations speak for themselves: one that lives from a single donor does not. (game, organisation)"""
    return np.asarray((now["active"] > 0) & (now["known"] > 0) & (now["independence"] >= rulebook.pace.voice * 1000))


def found(draft: Draft, rulebook: Rulebook) -> None:
    """New organisations appear where the ground is ready for them."""
    for place, joins in enumerate(rulebook.joins):
        if joins is None:
            continue
        ready = (draft["active"][:, place] == 0) & (draft.state.energy[:, place] == 0) & all_hold(draft, rulebook, joins)
        born = np.flatnonzero(ready)
        if born.size:
            draft.cause = "founding"
            draft.add("active", born, (place,), 1)
            draft.add("energy", born, (place,), FRESH)


def crowd(together: NDArray[np.intp], rulebook: Rulebook) -> NDArray[np.int32]:
    """Care that each tool made with others lacks at its beginning, since people tire of meetings. together: how many there are (game,)"""
    return np.asarray(np.maximum(together - rulebook.pace.crowded, 0) * rulebook.pace.fatigue, np.int32)
