"""What must have come before: the tools, events and the like that an entry waits for, and what of them a scenario uses."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import BaseModel

from game.rules.meters import METERS
from game.scenario.schema import Sheet, Tool

Can = Callable[[str, str], bool]
"""Whether this one of this kind can work, come, be done, be given or fall due."""

CHOSEN = {"tool": "tools", "event": "events", "activity": "activities", "pledge": "pledges", "deadline": "deadlines"}
"""Kinds of which a scenario may use some -> the list in which it names them."""

WAITS_FOR = ("care", "done", "missed")
"""Meters that stand at nothing until what they are of has come about."""


def may_hold(needs: Iterable[Any], can: Can) -> bool:
    """Whether conditions can all hold some day, as far as what they wait for decides it."""
    return all(_may(need, can) for need in needs)


def _may(need: Any, can: Can) -> bool:
    if tool := getattr(need, "working", None):
        return can("tool", tool)
    if event := getattr(need, "answered", None):
        return can("event", event)
    if several := getattr(need, "any_", None):
        return any(_may(one, can) for one in several)
    meter = getattr(need, "at_least", None)
    return meter not in WAITS_FOR or need.value <= 0 or can(METERS[meter].of, need.of)


def named_tools(needs: Iterable[Any]) -> list[str]:
    """The tools that conditions ask for, alternatives too."""
    found: list[str] = []
    for need in needs:
        if getattr(need, "at_least", "") == "care":
            found.append(need.of)
        found += [need.working] if hasattr(need, "working") else named_tools(getattr(need, "any_", []))
    return found


def named_answers(needs: Iterable[Any]) -> list[tuple[str, str]]:
    """The answers that conditions ask for, each as event and answer, alternatives and exceptions too."""
    found: list[tuple[str, str]] = []
    for need in needs:
        inner = getattr(need, "any_", None) or getattr(need, "none_", [])
        found += [(need.answered, need.with_)] if hasattr(need, "answered") else named_answers(inner)
    return found


def reachable(tools: dict[str, Tool], given: Callable[[str], bool]) -> set[str]:
    """The tools that can be started some day; `given` says which of the others count as working."""
    found: set[str] = set()

    def can(kind: str, name: str) -> bool:
        return kind != "tool" or name in found or (name not in tools and given(name))

    while more := {name for name, tool in tools.items() if name not in found and may_hold(tool.needs, can)}:
        found |= more
    return found


def in_play(sheet: Sheet, known: Mapping[str, Mapping[str, Any]]) -> dict[str, list[str]]:
    """The ids of every kind that a scenario uses, of all the sound entries that are known.

    Of activities, pledges and deadlines that it does not choose itself, those that are of no use here are left out.
    """
    play = {kind: [name for name in known[kind] if name in (getattr(sheet, written) or known[kind])] for kind, written in CHOSEN.items()}
    for kind in ("activity", "pledge", "deadline"):
        if not getattr(sheet, CHOSEN[kind]):
            play[kind] = [name for name in play[kind] if is_possible(known[kind][name], used(play, known))]
    return play


def used(play: Mapping[str, list[str]], known: Mapping[str, Mapping[str, Any]]) -> Can:
    """Whether a scenario uses something; of what is not known, nobody can say that it does not."""
    return lambda kind, name: name in play[kind] or name not in known[kind]


def counters_of(entry: Any) -> set[str]:
    """The counters that an entry asks for or changes, at any depth."""
    if isinstance(entry, (list, tuple)):
        return set().union(*map(counters_of, entry))
    if not isinstance(entry, BaseModel):
        return set()
    fields = [getattr(entry, name) for name in type(entry).model_fields]
    here = {entry.of} if "counter" in fields and hasattr(entry, "of") else set()
    return here.union(*map(counters_of, fields))


def is_possible(entry: Any, can: Can) -> bool:
    """Whether an activity can be done, a pledge be given and kept, a deadline be kept."""
    needs = (*getattr(entry, "when", ()), *getattr(entry, "keeps", ()))
    ways = [way.needs for way in getattr(entry, "options", ())] or [[]]
    return may_hold(needs, can) and any(may_hold(way, can) for way in ways)
