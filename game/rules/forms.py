"""Legal forms: what a tool is written into, and what survives a new head of the gmina."""

import numpy as np
from numpy.typing import NDArray

from game.rules.draft import Draft
from game.rules.rulebook import Rulebook
from game.rules.state import PRACTICE, RESOLUTION, WITHDRAWN, WORKING

FORMS = ("practice", "decision", "order", "resolution")
IMPOSED = 0  # place of the mode that nobody else stands up for
SHAKEN = 350  # care that a shaken tool loses


def shake(draft: Draft, rulebook: Rulebook, games: NDArray[np.bool_], form: int) -> None:
    """Documents of working tools weaker than the form fall, and those tools lose care; a practice that was forced on people ends."""
    weaker = (draft["stage"] == WORKING) & (draft["form"] < form) & games[:, None]
    loose = weaker & (draft["form"] == PRACTICE) & (draft["mode"] == IMPOSED) & (form == RESOLUTION)
    for tool in np.flatnonzero(weaker.any(axis=0)):
        draft.add("care", weaker[:, tool], (int(tool),), -SHAKEN)
        draft.put("stage", loose[:, tool], (int(tool),), WITHDRAWN)
    draft["form"][weaker] = PRACTICE
