"""What must have come before: the tools and events that an entry waits for."""

from collections.abc import Callable, Iterable
from typing import Any

from game.scenario.schema import Tool

Can = Callable[[str], bool]


def may_hold(needs: Iterable[Any], works: Can, comes: Can) -> bool:
    """Whether conditions can all hold some day, as far as tools that can work and events that can come decide it."""
    return all(_may(need, works, comes) for need in needs)


def _may(need: Any, works: Can, comes: Can) -> bool:
    if tool := getattr(need, "working", None):
        return works(tool)
    if event := getattr(need, "answered", None):
        return comes(event)
    if several := getattr(need, "any_", None):
        return any(_may(one, works, comes) for one in several)
    return True


def named_tools(needs: Iterable[Any]) -> list[str]:
    """The tools that conditions ask for, alternatives too."""
    found: list[str] = []
    for need in needs:
        found += [need.working] if hasattr(need, "working") else named_tools(getattr(need, "any_", []))
    return found


def reachable(tools: dict[str, Tool], given: Can) -> set[str]:
    """The tools that can be started some day; `given` says which of the others count as working."""
    found: set[str] = set()

    def works(name: str) -> bool:
        return name in found or (name not in tools and given(name))

    while more := {name for name, tool in tools.items() if name not in found and may_hold(tool.needs, works, lambda event: True)}:
        found |= more
    return found
