"""The six components of the national index as a profile, 0-100; simplified, for its true weights are not known."""

import numpy as np
from numpy.typing import NDArray

from game.rules.rulebook import NGOS, Rulebook
from game.rules.state import ORDER, WORKING, State

COMPONENTS = ("infrastructure", "reachable", "financial", "non-financial", "knowledge", "satisfaction")


def profile(state: State, rulebook: Rulebook) -> NDArray[np.int32]:
    """Each component of each game, 0-100. (game, component)

    Four of facts, two of what organisations think. Source: the names of the components of the national index.
    """
    working = state.stage == WORKING
    written = working & (state.form >= ORDER)
    openness = state.principle[:, rulebook.principles.index("openness")] // 1000 if "openness" in rulebook.principles else 0
    area = {name: (state.area[:, place] - 1000) // 40 for place, name in enumerate(rulebook.areas)}
    columns = (
        np.minimum(100, written.sum(axis=1) * 14 + working.sum(axis=1) * 3),
        openness // 2 + area.get("informing", 0) // 2,
        area.get("financial", 0),
        (area.get("non-financial", 0) + area.get("consulting", 0) + area.get("initiatives", 0)) // 3,
        (area.get("informing", 0) + state.resident[:, 1] // 1000) // 2,
        state.trust[:, NGOS] // 1000,
    )
    return np.asarray(np.clip(np.stack([np.broadcast_to(np.asarray(column), (state.games,)) for column in columns], axis=1), 0, 100), np.int32)
