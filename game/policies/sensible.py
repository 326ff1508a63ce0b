"""A player with a taste of its own: sensible, but by chance."""

import numpy as np

from game.policies.leanings import Leanings, sizes
from game.policies.thumb import Thumb
from game.rules.chance import source, throws
from game.rules.plan import Plan
from game.rules.rulebook import Rulebook
from game.rules.state import State

AT_MOST = 12  # points by which a taste leans to a thing or away from it


def sensible(state: State, rulebook: Rulebook) -> Plan:
    """Any useful legal moves that leave room for upkeep, by a taste that the seed gives to each game and that lasts."""
    count = sum(sizes(rulebook))
    faces = 2 * AT_MOST + 1
    thrown = [throws(state.seed, 0, source(f"policy:sensible:{number}"), faces) for number in range(-(-count // 4))]
    taste = np.concatenate(thrown)[:count].astype(np.int16) - AT_MOST
    return Thumb().plan(state, rulebook, Leanings.of(taste, rulebook))
