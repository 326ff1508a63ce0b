"""Which scene of a self-assessment of a real place is seen."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.guide import Guide
from game.ui.scene import Scene


def own_scene(guide: Guide) -> Scene:
    """The scene of the stage that the group has come to."""
    from game.ui.scenes.ballot_box import OwnBox
    from game.ui.scenes.own_agree import OwnAgree
    from game.ui.scenes.own_notes import OwnNotes
    from game.ui.scenes.own_result import OwnResult
    from game.ui.scenes.own_reveal import OwnReveal
    from game.ui.scenes.workshop_votes import Voting

    scenes: dict[str, Callable[[Guide], Scene]] = {
        "votes": lambda guide: Voting(guide, OwnBox(guide)), "reveal": OwnReveal, "agree": OwnAgree, "notes": OwnNotes, "result": OwnResult,
    }  # fmt: skip
    return scenes[guide.measuring.own.stage](guide)


def own_step(guide: Guide, stage: str) -> Scene:
    """Go to a stage; gives its scene."""
    guide.measure(lambda measuring: measuring.go(stage))
    return own_scene(guide)
