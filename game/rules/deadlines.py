"""Dates of the calendar: missing one is possible and has its consequence."""

import numpy as np

from game.rules.conditions import all_hold
from game.rules.draft import Draft
from game.rules.effects import carry_out
from game.rules.rulebook import Rulebook


def watch_deadlines(draft: Draft, rulebook: Rulebook) -> None:
    """Deadlines that fall at the end of this quarter are kept, or missed with what follows."""
    for place, deadline in enumerate(rulebook.deadlines):
        if rulebook.season_of(draft.quarter) == deadline.season:
            missed = np.flatnonzero(~all_hold(draft, rulebook, deadline.keeps))
            if missed.size:
                draft.cause = f"deadline:{deadline.id}"
                carry_out(draft, rulebook, deadline.effects, missed)
                draft["missed"][missed, place] += 1
