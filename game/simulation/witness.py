"""Watching a policy play: the states it was asked about and the plans it made."""

from game.policies import Policy
from game.rules.plan import Plan
from game.rules.rulebook import Rulebook
from game.rules.state import State


class Witness:
    """A policy that plays as another one does, and keeps what it saw and chose in each quarter."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.states: list[State] = []
        self.plans: list[Plan] = []

    def __call__(self, state: State, rulebook: Rulebook) -> Plan:
        plan = self.policy(state, rulebook)
        self.states.append(state)
        self.plans.append(plan)
        return plan
