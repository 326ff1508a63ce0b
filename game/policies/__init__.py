"""Choosing without people: functions from a batch of states to the plans of a quarter."""

from collections.abc import Callable

from game.policies.partner import initiatives
from game.policies.simple import idle, random
from game.policies.thumb import Thumb
from game.rules.plan import Plan
from game.rules.rulebook import Rulebook
from game.rules.state import State

Policy = Callable[[State, Rulebook], Plan]

POLICIES: dict[str, Policy] = {
    "idle": idle,
    "random": random,
    "one-plane-1": Thumb(plane=0),
    "one-plane-2": Thumb(plane=1),
    "one-plane-3": Thumb(plane=2),
    "imposing": Thumb(modes=(0, 1, 2)),
    "no-upkeep": Thumb(keeps=False),
    "no-diagnosis": Thumb(studies=False),
    "thumb": Thumb(),
}

__all__ = ["POLICIES", "Policy", "initiatives"]
