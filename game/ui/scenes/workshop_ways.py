"""Which scene of a workshop is seen: what lies around the scenes of the game."""

from __future__ import annotations

from collections.abc import Callable

from game.play.workshop import WHEN
from game.ui.guide import Guide
from game.ui.scene import Scene

VOTES = ("assessment", "closing")


def scene_around(guide: Guide) -> Scene | None:
    """The scene of the workshop that is seen now; None where it is the game's turn."""
    from game.ui.scenes.ballot_box import GuessBox
    from game.ui.scenes.workshop_asking import Asking
    from game.ui.scenes.workshop_card import StageCard
    from game.ui.scenes.workshop_debrief import Debrief
    from game.ui.scenes.workshop_home import TakeHome
    from game.ui.scenes.workshop_passed import Passed
    from game.ui.scenes.workshop_pause import Pause
    from game.ui.scenes.workshop_votes import Reveal, Voting

    led = guide.workshop
    if led.workshop.paused:
        return Pause(guide)
    if not led.inside:
        return StageCard(guide)
    if led.stage.kind == "closing" and led.workshop.passed:
        return Passed(guide)
    if led.stage.kind in VOTES:
        if led.workshop.next_voter():
            return Voting(guide)
        return Voting(guide, GuessBox(guide)) if led.workshop.to_guess(led.when) else Reveal(guide)
    if led.stage.kind in WHEN:
        return Asking(guide)
    after: dict[str, Callable[[Guide], Scene]] = {"debrief": Debrief, "commitments": TakeHome}
    return after[led.stage.kind](guide) if led.stage.kind in after else None
