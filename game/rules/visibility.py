"""What a player can know: the last measured value, and how far the truth may have moved since."""

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import FACES, roll, source
from game.rules.index import STEP, assessed
from game.rules.people import voices
from game.rules.rulebook import NGOS, OFFICE, SIDES, Rulebook
from game.rules.state import State, Whole

WIDENS = 80  # thousandths of a point by which a measured value grows uncertain in a quarter
WIDEST = 600
VOTERS = 3  # of each side at the table
FORM = 250  # what officials add for a tool that exists, whatever its quality


def spread(quarters: int) -> int:
    """How far an area may be from a value measured so many quarters ago, in thousandths of a point."""
    return min(WIDEST, WIDENS * quarters)


def votes(state: State, rulebook: Rulebook) -> NDArray[np.int32]:
    """Secret votes of a self-assessment, 1-5. (game, side, voter, area)

    Officials rate form, organisations rate practice: the spread between them is the perception gap. The mean of all votes of an
    area, rounded to half points, is the assessed value.
    """
    exists = (state.quality > 0).astype(np.float64) @ (rulebook.serves >= 250)
    seen = np.empty((len(SIDES), state.games, len(rulebook.areas)), np.int32)
    agreed = assessed(state.area)
    seen[OFFICE] = agreed + np.where(exists > 0, FORM, 0)
    seen[NGOS] = agreed + ((state.trust[:, NGOS] - 50_000) // 60)[:, None]
    voiced = voices(state, rulebook).sum(axis=1) * VOTERS
    speaks = np.maximum(state.active.sum(axis=1), 1)
    views = np.empty((state.games, len(SIDES), VOTERS, len(rulebook.areas)), np.int32)
    for side, name in enumerate(SIDES):
        for voter in range(VOTERS):
            echoes = (side == NGOS) & (voiced <= voter * speaks)  # who has no voice of its own says what the office says
            view = np.where(echoes[:, None], seen[OFFICE], seen[side])
            for area, code in enumerate(rulebook.areas):
                mood = roll(state.seed, state.quarter, source(f"vote:{name}:{voter}:{code}")) * 900 // FACES - 450
                views[:, side, voter, area] = view[:, area] + mood
    return _cast(views.reshape(state.games, -1, len(rulebook.areas)), agreed).reshape(views.shape)


def _cast(views: Whole, agreed: Whole) -> Whole:
    """Whole votes whose mean rounds to what was agreed: who hesitates most votes one up or down. views (game, voter, area), agreed (game, area)"""
    cast = np.clip((views + 500) // 1000, 1, 5).astype(np.int32)
    count = views.shape[1]
    while True:
        off = count * agreed - 1000 * cast.sum(axis=1, dtype=np.int32)
        step = np.where(2 * abs(off) > count * STEP, np.sign(off), 0)[:, None]
        if not step.any():
            return cast
        free = np.where(step > 0, cast < 5, cast > 1)
        hesitates = np.where(free, step * (views - 1000 * cast), np.iinfo(np.int32).min)
        cast += np.where(np.arange(count)[:, None] == hesitates.argmax(axis=1)[:, None], step, 0).astype(np.int32)
