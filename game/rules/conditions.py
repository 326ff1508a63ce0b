"""The closed table of conditions that tools, events, answers and medals may have."""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.meters import METERS, Readable
from game.rules.rulebook import Condition, Rulebook
from game.rules.state import WORKING, State

Mask = NDArray[np.bool_]


class ConditionKind(NamedTuple):
    """What a condition says. The first field is written under the kind's own name."""

    fields: dict[str, str]  # field -> type; read by the checks, the schema, the reference and the sentences
    holds: Callable[..., Mask]  # (now, rulebook, *fields) -> for each game, yes or no
    help: str


def _working(now: Readable, rulebook: Rulebook, tool: int) -> Mask:
    return np.asarray(now["stage"][:, tool] == WORKING)


def _at_least(now: Readable, rulebook: Rulebook, meter: str, of: int, value: int) -> Mask:
    return np.asarray(METERS[meter].read(now, rulebook, of) >= value)


def _season(now: Readable, rulebook: Rulebook, seasons: tuple[int, ...]) -> Mask:
    return np.full(len(now["seed"]), rulebook.season_of(now.quarter) + 1 in seasons)


def _answered(now: Readable, rulebook: Rulebook, event: int, answer: int) -> Mask:
    return np.asarray(now["answered"][:, event] == answer + 1)


def _any(now: Readable, rulebook: Rulebook, conditions: tuple[Condition, ...]) -> Mask:
    return np.asarray(np.logical_or.reduce([holds(now, rulebook, condition) for condition in conditions]))


CONDITIONS: dict[str, ConditionKind] = {
    "working": ConditionKind({"working": "tool"}, _working, "the tool works"),
    "not-working": ConditionKind({"not-working": "tool"}, lambda *of: ~_working(*of), "the tool does not work"),
    "at-least": ConditionKind({"at-least": "meter", "of": "of-meter", "value": "number"}, _at_least, "the meter stands at the value or higher"),
    "below": ConditionKind({"below": "meter", "of": "of-meter", "value": "number"}, lambda *of: ~_at_least(*of), "the meter stands below the value"),
    "season": ConditionKind({"season": "quarters"}, _season, "it is one of these quarters of the year"),
    "answered": ConditionKind({"answered": "event", "with": "answer"}, _answered, "the event came and this answer was the last one given to it"),
    "any": ConditionKind({"any": "conditions"}, _any, "at least one of the conditions holds"),
    "none": ConditionKind({"none": "conditions"}, lambda *of: ~_any(*of), "none of the conditions holds"),
}


def holds(now: Readable, rulebook: Rulebook, condition: Condition) -> Mask:
    """In which games a condition holds. (game,)"""
    return CONDITIONS[condition.kind].holds(now, rulebook, *condition.fields)


def all_hold(now: Readable, rulebook: Rulebook, conditions: tuple[Condition, ...]) -> Mask:
    """In which games all of them hold. (game,)"""
    games: Any = np.ones(len(now["seed"]), bool)
    for condition in conditions:
        games &= holds(now, rulebook, condition)
        if not games.any():
            break
    return np.asarray(games)


class Facts:
    """What holds in a state, each condition asked only once. A draft must not change meanwhile; of a state it is kept with it."""

    def __init__(self, now: Readable, rulebook: Rulebook) -> None:
        self.now, self.rulebook = now, rulebook
        self.found: dict[Any, Any] = {}
        if isinstance(now, State):
            self.found = now.asked.setdefault(id(rulebook), (rulebook, self.found))[1]

    def hold(self, conditions: tuple[Condition, ...]) -> Mask:
        """In which games all of them hold. (game,)"""
        known: Mask | None = self.found.get(conditions)
        if known is not None:
            return known
        games = self._holds(conditions[0]) if conditions else np.ones(len(self.now["seed"]), bool)
        for condition in conditions[1:]:
            games = games & self._holds(condition)
        self.found[conditions] = games
        return games

    def _holds(self, condition: Condition) -> Mask:
        known: Mask | None = self.found.get(condition)
        if known is not None:
            return known
        if condition.kind in ("any", "none"):
            games = self._any(condition.fields[0])
            games = ~games if condition.kind == "none" else games
        else:
            games = holds(self.now, self.rulebook, condition)
        self.found[condition] = games
        return games

    def _any(self, conditions: Any) -> Mask:
        """In which games one of them holds at least, each of them asked only once as well."""
        games = self._holds(conditions[0])
        for condition in conditions[1:]:
            games = games | self._holds(condition)
        return games
