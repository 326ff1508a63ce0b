"""Choosing without people: functions from a batch of states to the plans of a quarter."""

from game.policies.simple import POLICIES, Policy

__all__ = ["POLICIES", "Policy"]
