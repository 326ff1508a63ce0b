"""Choosing without people: functions from a batch of states to the plans of a quarter."""

from collections.abc import Callable

from game.policies.aims import index_alone
from game.policies.partner import initiatives
from game.policies.planner import AllKnowing, Planner
from game.policies.sensible import sensible
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
    "diagnose-first": Thumb(waits=True),
    "sensible": sensible,
    "greedy-index": Planner(rollouts=400, worlds=4, ahead=1, aim=index_alone),
    "planner": Planner(),
    "all-knowing": AllKnowing(),
}

SEARCHING = tuple(name for name, policy in POLICIES.items() if isinstance(policy, Planner))
"""Those that try out imagined games: some hundred times slower than the others."""

__all__ = ["POLICIES", "SEARCHING", "Policy", "initiatives"]
