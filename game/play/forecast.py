"""What plans may come to: imagined games played on by a rule of thumb, in small slices that can be dropped at any moment."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.play.choices import Choices, plan_of
from game.policies import initiatives
from game.policies.aims import index_alone, medals_and_index
from game.policies.imagined import imagined, keys, seen
from game.policies.thumb import Thumb
from game.rules.index import assessed, index
from game.rules.metrics import medals
from game.rules.plan import Plan
from game.rules.rulebook import NGOS, Rulebook
from game.rules.state import State
from game.rules.turn import apply

WORLDS = 32
AT_ONCE = 320  # imagined games in one slice; measured: half of what a slice may take
PARTS = (10, 50, 90)
SEASONS = 4


@dataclass(frozen=True)
class Range:
    """Where a number ends up in four imagined games of five, and in the middle one. Thousandths of a point."""

    low: int
    middle: int
    high: int


class Forecast:
    """The index after this quarter and those that follow, for each of several drafts of the plan, over the same imagined worlds.

    Nothing is worked out before `slices` is gone through; `result` and the others are there once it has come to its end.
    """

    def __init__(self, state: State, rulebook: Rulebook, drafts: Sequence[Choices], worlds: int = WORLDS, until: int | None = None) -> None:
        """state: a single game; rulebook: as it binds the one who plays; until: the last quarter played on to, None for the game's last"""
        self.state, self.rulebook, self.drafts, self.worlds = state, rulebook, tuple(drafts), worlds
        self.last = rulebook.quarters if until is None else min(until, rulebook.quarters)
        shape = (max(self.last - state.quarter, 0), len(self.drafts), worlds)
        self.indexes = np.zeros(shape, np.int32)  # (quarter ahead, draft, world)  as an assessment would give it, after the balance rule
        self.levels = np.zeros(shape, np.int64)  # (quarter ahead, draft, world)  the same with a slope: no half points
        self.trust = np.zeros(shape, np.int32)  # (quarter ahead, draft, world)  of the organisations in the office
        self.values = np.zeros(shape[1:], np.int64)  # (draft, world)  of the last quarter, counting medals
        self.medals = np.zeros(shape[1:], np.int8)  # (draft, world)  0 none, 1 bronze, 2 silver, 3 gold; by the game's end only
        self.areas = np.zeros((len(self.drafts), len(rulebook.areas)))  # (draft, area)  in the last quarter, the mean of all worlds
        self.done = False

    def slices(self) -> Iterator[float]:
        """Work slice by slice; each gives the share that is done. Whoever stops asking has dropped it."""
        view = seen(self.state, self.rulebook)
        yield 0.0
        worlds = imagined(view, self.rulebook, keys(view), self.worlds)
        yield 0.0
        size = max(1, AT_ONCE // self.worlds)
        parts = [range(first, min(first + size, len(self.drafts))) for first in range(0, len(self.drafts), size)]
        for number, part in enumerate(parts):
            for share in self._play(worlds, part):
                yield (number + share) / len(parts)
        self.done = True

    def run(self) -> "Forecast":
        """All slices at once."""
        for _ in self.slices():
            pass
        return self

    @property
    def result(self) -> tuple[tuple[Range, ...], ...]:
        """For each draft the range of the index after this quarter and each that follows."""
        assert self.done
        return tuple(tuple(range_of(self.indexes[ahead, draft]) for ahead in range(len(self.indexes))) for draft in range(len(self.drafts)))

    def end(self, draft: int) -> Range | None:
        """The range of the index after the last quarter played on to; None where no quarter is left."""
        assert self.done
        return range_of(self.indexes[-1, draft]) if len(self.indexes) else None

    def gain(self, draft: int, without: int = 0) -> Range:
        """By how much a draft ends better than another, world by world."""
        assert self.done
        return range_of(self.levels[-1, draft] - self.levels[-1, without])

    def _play(self, worlds: State, part: range) -> Iterator[float]:
        state = worlds.take(np.tile(np.arange(self.worlds), len(part)))
        event = int(self.state.event[0])
        plan = _stacked([plan_of(self.drafts[draft], self.rulebook, event) for draft in part], self.worlds)
        for ahead in range(len(self.levels)):
            if ahead:
                plan = THUMB(state, self.rulebook)
            plan = initiatives(state, plan, self.rulebook)
            yield ahead / len(self.levels)
            state = apply(state, plan, self.rulebook)
            self._note(ahead, part, state)
            yield (ahead + 1) / len(self.levels)
        self.values[part] = medals_and_index(state, self.rulebook).reshape(len(part), self.worlds)
        self.medals[part] = medals(state, self.rulebook).reshape(len(part), self.worlds)
        self.areas[part] = state.area.reshape(len(part), self.worlds, -1).mean(axis=1)

    def _note(self, ahead: int, part: range, state: State) -> None:
        final = index(assessed(state.area), self.rulebook).final
        for kept, now in ((self.indexes, final), (self.levels, index_alone(state, self.rulebook)), (self.trust, state.trust[:, NGOS])):
            kept[ahead, part] = now.reshape(len(part), self.worlds)


THUMB = Thumb()


def year_end(rulebook: Rulebook, quarter: int) -> int:
    """The quarter, counted as in a state, that begins the year after this one, or the game's end."""
    return min(quarter + SEASONS - rulebook.season_of(quarter), rulebook.quarters)


def range_of(numbers: NDArray[Any]) -> Range:
    """The range of some numbers."""
    low, middle, high = np.percentile(numbers, PARTS)
    return Range(round(float(low)), round(float(middle)), round(float(high)))


def _stacked(plans: Sequence[Plan], times: int) -> Plan:
    """Plans of single games as the plan of a batch, each so many times."""
    rows: dict[str, Any] = {
        field.name: np.asfortranarray(np.repeat(np.concatenate([getattr(plan, field.name) for plan in plans]), times, axis=0))
        for field in fields(Plan)
    }
    return Plan(**rows)
