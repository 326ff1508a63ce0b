from dataclasses import replace

import numpy as np
import pytest

from game.policies.thumb import Thumb
from game.rules.fit import fits
from game.rules.turn import apply, begin


@pytest.fixture
def midway(na_medal):
    """Five games of somebody who looked into one plane and met nobody new, after three quarters."""
    book, state = na_medal.rulebook, begin(na_medal.rulebook, np.arange(5, dtype=np.uint64))
    while state.quarter < 3:
        plan = Thumb(studies=False, keeps=False)(state, book)
        if state.quarter == 0:
            plan.activity[:, [activity.id for activity in book.activities].index("group-interviews")] = 2
        state = apply(state, plan, book)
    return state


@pytest.fixture
def lookalike(midway, na_medal):
    """The same games to a player's eye: other seeds, needs nobody studied, true areas, unseen defects and organisations nobody met."""
    book = na_medal.rulebook
    unknown = midway.studied[:, book.plane_of_area] == 0
    need = np.asfortranarray(np.where(unknown, 2000 - midway.need, midway.need).astype(np.int32))
    unmet = (midway.known == 0).astype(np.int32)
    assert unknown.any()
    assert unmet.any()
    return replace(
        midway,
        seed=midway.seed + np.uint64(1000),
        need=need,
        fit=np.asfortranarray(fits(need, book).T),
        made=np.asfortranarray(midway.made * 9 // 10),
        quality=np.asfortranarray(midway.quality * 9 // 10),
        area=np.asfortranarray(midway.area + 120),
        flawed=np.asfortranarray(1 - midway.flawed),
        capacity=np.asfortranarray(midway.capacity + 5000 * unmet),
        energy=np.asfortranarray(midway.energy // (1 + unmet)),
        active=np.asfortranarray(midway.active * (1 - unmet).astype(np.int8)),
    )
