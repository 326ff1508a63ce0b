"""Legal forms: what a tool is written into, and what survives a new head of the gmina."""

import numpy as np
from numpy.typing import NDArray

from game.rules.draft import Draft
from game.rules.rulebook import Event, Rulebook
from game.rules.state import PRACTICE, RESOLUTION, WITHDRAWN, WORKING

FORMS = ("practice", "decision", "order", "resolution")
IMPOSED = 0  # place of the mode that nobody else stands up for
SHAKEN = 350  # care that a shaken tool loses


def shakes(event: Event) -> int:
    """The weakest form that an event leaves as it is; PRACTICE for one that shakes none."""
    return max((FORMS.index(str(effect.fields[0])) for effect in event.effects if effect.kind == "shake"), default=PRACTICE)


def shake(draft: Draft, rulebook: Rulebook, games: NDArray[np.intp], form: int) -> None:
    """Documents of working tools weaker than the form fall, and those tools lose care; a practice that was forced on people ends."""
    held = draft["form"][games]
    weaker = (draft["stage"][games] == WORKING) & (held < form)
    loose = weaker & (held == PRACTICE) & (draft["mode"][games] == IMPOSED) & (form == RESOLUTION)
    for tool in map(int, np.flatnonzero(weaker.any(axis=0))):
        shaken = games[weaker[:, tool]]
        draft.add("care", shaken, (tool,), -SHAKEN)
        draft.put("form", shaken, (tool,), PRACTICE)
        draft.put("stage", games[loose[:, tool]], (tool,), WITHDRAWN)
