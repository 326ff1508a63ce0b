"""Which scene of a workshop is seen: what lies around the scenes of the game."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.guide import Guide
from game.ui.scene import Scene

VOTES = ("assessment", "closing")


def scene_around(guide: Guide) -> Scene | None:
    """The scene of the workshop that is seen now; None where it is the game's turn."""
    from game.ui.scenes.workshop_card import StageCard
    from game.ui.scenes.workshop_debrief import Debrief
    from game.ui.scenes.workshop_home import TakeHome
    from game.ui.scenes.workshop_pause import Pause
    from game.ui.scenes.workshop_votes import Reveal, Voting

    led = guide.workshop
    if led.workshop.paused:
        return Pause(guide)
    if not led.inside:
        return StageCard(guide)
    if led.stage.kind in VOTES:
        return Voting(guide) if led.workshop.next_voter() else Reveal(guide)
    after: dict[str, Callable[[Guide], Scene]] = {"debrief": Debrief, "commitments": TakeHome}
    return after[led.stage.kind](guide) if led.stage.kind in after else None
