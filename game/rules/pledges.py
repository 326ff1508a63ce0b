"""Promises to the other side or to residents: kept ones earn trust, broken ones cost it twice."""

import numpy as np
from numpy.typing import NDArray

from game.rules.conditions import Facts, all_hold
from game.rules.draft import Draft
from game.rules.rulebook import RESIDENTS, Rulebook
from game.rules.state import BROKEN, KEPT, OPEN

TWICE = 2
TRUSTING = RESIDENTS.index("awareness")  # residents who were promised something and see it happen take notice


def make_pledges(draft: Draft, given: NDArray[np.bool_], rulebook: Rulebook) -> None:
    """What is promised this quarter falls due some quarters later. given (game, pledge)"""
    facts = Facts(draft.state, rulebook)
    for place in map(int, np.flatnonzero(given.any(axis=0))):
        pledge_now(draft, rulebook, np.flatnonzero(given[:, place] & facts.hold(rulebook.pledges[place].when)), place)


def pledge_now(draft: Draft, rulebook: Rulebook, games: NDArray[np.intp], place: int) -> None:
    """A promise is given in those games, unless it was given before."""
    new = games[draft["pledged"][games, place] == 0]
    draft["due"][new, place] = draft.quarter + rulebook.pledges[place].within
    draft["pledged"][new, place] = OPEN


def settle_pledges(draft: Draft, rulebook: Rulebook) -> None:
    """A promise whose terms hold is kept; one whose quarter is over is broken."""
    for place, pledge in enumerate(rulebook.pledges):
        waits = np.flatnonzero(draft["pledged"][:, place] == OPEN)
        if not waits.size:
            continue
        keeps = all_hold(draft, rulebook, pledge.keeps).take(waits)
        kept = waits[keeps]
        broken = waits[~keeps & (draft.quarter + 1 >= draft["due"][waits, place])]
        draft["pledged"][kept, place] = KEPT
        draft["pledged"][broken, place] = BROKEN
        draft.cause = f"pledge:{pledge.id}"
        for side in pledge.sides:
            draft.add("trust", kept, (side,), pledge.stake)
            draft.add("trust", broken, (side,), -TWICE * pledge.stake)
        if not pledge.sides:
            draft.add("resident", kept, (TRUSTING,), pledge.stake)
            draft.add("resident", broken, (TRUSTING,), -TWICE * pledge.stake)
