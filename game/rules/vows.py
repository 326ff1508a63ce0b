"""Promises to the other side or to residents: kept ones earn trust, broken ones cost it twice."""

import numpy as np
from numpy.typing import NDArray

from game.rules.conditions import all_hold
from game.rules.draft import Draft
from game.rules.rulebook import RESIDENTS, Rulebook
from game.rules.state import BROKEN, KEPT, OPEN

TWICE = 2
TRUSTING = RESIDENTS.index("awareness")  # residents who were promised something and see it happen take notice


def make_vows(draft: Draft, given: NDArray[np.bool_], rulebook: Rulebook) -> None:
    """What is promised this quarter falls due some quarters later. given (game, vow)"""
    for place, vow in enumerate(rulebook.vows):
        vow_now(draft, rulebook, given[:, place] & all_hold(draft.state, rulebook, vow.when), place)


def vow_now(draft: Draft, rulebook: Rulebook, games: NDArray[np.bool_], place: int) -> None:
    """A promise is given in those games, unless it was given before."""
    new = games & (draft["vowed"][:, place] == 0)
    draft["due"][new, place] = draft.quarter + rulebook.vows[place].within
    draft["vowed"][new, place] = OPEN


def settle_vows(draft: Draft, rulebook: Rulebook) -> None:
    """A promise whose terms hold is kept; one whose quarter is over is broken."""
    for place, vow in enumerate(rulebook.vows):
        waits = draft["vowed"][:, place] == OPEN
        if not waits.any():
            continue
        kept = waits & all_hold(draft, rulebook, vow.keeps)
        broken = waits & ~kept & (draft.quarter >= draft["due"][:, place])
        draft["vowed"][kept, place] = KEPT
        draft["vowed"][broken, place] = BROKEN
        draft.cause = f"vow:{vow.id}"
        for side in vow.sides:
            draft.add("trust", kept, (side,), vow.stake)
            draft.add("trust", broken, (side,), -TWICE * vow.stake)
        if not vow.sides:
            draft.add("resident", kept, (TRUSTING,), vow.stake)
            draft.add("resident", broken, (TRUSTING,), -TWICE * vow.stake)
