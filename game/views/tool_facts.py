"""What is so of a tool wherever it is used: who decides, when it can be started, what trust it wants, how much it moves an area."""

from collections.abc import Iterable

from game.scenario.schema import Tool
from game.text.catalog import Catalog
from game.views.words import Words, months

STRONG, CLEAR = 0.2, 0.1  # from these weights on a tool moves an area strongly, clearly


def who_decides(say: Catalog) -> dict[str, str]:
    """Who can decide about a tool, in words."""
    return {
        "executive": say("the executive alone"),
        "council": say("the council, by resolution"),
        "ngos": say("organisations alone"),
        "both": say("both sides together"),
    }


def decides(tool: Tool, say: Catalog) -> str:
    """Who decides about it."""
    return who_decides(say)[tool.decides]


def seasons(quarters: Iterable[int], say: Catalog) -> str:
    """When it can be started; quarters of the year, 1-4."""
    named = sorted(quarters)
    return months((one - 1 for one in named), say) if len(named) < 4 else say("at any time")


def trust(tool: Tool, say: Catalog) -> str:
    """The trust with which it works fully, or nothing."""
    ngos, office = tool.trust.ngos, tool.trust.office
    parts = (say("of organisations from {level}", level=ngos) if ngos else "", say("of the office from {level}", level=office) if office else "")
    return " · ".join(part for part in parts if part)


def time_it_takes(tool: Tool, words: Words) -> str:
    """The quarters until it works."""
    say, together = words.say, max(words.modes[mode].extra for mode in tool.modes)
    time = (
        say.plural("{n} quarter of preparation", "{n} quarters of preparation", tool.takes)
        if tool.takes
        else say("works in the quarter in which it starts")
    )
    longer = say.plural("together {n} quarter longer", "together {n} quarters longer", together) if together else ""
    return "; ".join(part for part in (time, longer) if part)


def strength(weight: float) -> int:
    """How much it moves an area: 3 strongly, 2 clearly, 1 a little."""
    return 3 if weight >= STRONG else 2 if weight >= CLEAR else 1


def served(tool: Tool) -> list[tuple[str, float]]:
    """The areas that it moves with their weights, the strongest first."""
    return sorted(tool.serves.items(), key=lambda item: -item[1])
