"""What a player can know: the last measured value, and how far the truth may have moved since."""

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import FACES, roll, source
from game.rules.index import assessed
from game.rules.people import voices
from game.rules.rulebook import NGOS, OFFICE, SIDES, Rulebook
from game.rules.state import State

WIDENS = 80  # thousandths of a point by which a measured value grows uncertain in a quarter
WIDEST = 600
VOTERS = 3  # of each side at the table
FORM = 250  # what officials add for a tool that exists, whatever its quality


def spread(quarters: int) -> int:
    """How far an area may be from a value measured so many quarters ago, in thousandths of a point."""
    return min(WIDEST, WIDENS * quarters)


def votes(state: State, rulebook: Rulebook) -> NDArray[np.int32]:
    """Secret votes of a self-assessment, 1-5. (game, side, voter, area)

    Officials rate form, organisations rate practice: the spread between them is the perception gap.
    """
    exists = (state.quality > 0).astype(np.float64) @ (rulebook.serves >= 250)
    seen = np.empty((len(SIDES), state.games, len(rulebook.areas)), np.int32)
    agreed = assessed(state.area)
    seen[OFFICE] = agreed + np.where(exists > 0, FORM, 0)
    seen[NGOS] = agreed + ((state.trust[:, NGOS] - 50_000) // 60)[:, None]
    voiced = voices(state, rulebook).sum(axis=1) * VOTERS
    speaks = np.maximum(state.active.sum(axis=1), 1)
    cast = np.empty((state.games, len(SIDES), VOTERS, len(rulebook.areas)), np.int32)
    for side, name in enumerate(SIDES):
        for voter in range(VOTERS):
            echoes = (side == NGOS) & (voiced <= voter * speaks)  # who has no voice of its own says what the office says
            view = np.where(echoes[:, None], seen[OFFICE], seen[side])
            for area, code in enumerate(rulebook.areas):
                mood = roll(state.seed, state.quarter, source(f"vote:{name}:{voter}:{code}")) * 900 // FACES - 450
                cast[:, side, voter, area] = np.clip((view[:, area] + mood + 500) // 1000, 1, 5)
    return cast
