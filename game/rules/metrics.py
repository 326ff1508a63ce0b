"""The metrics: every number of many finished games that a claim about balance may ask for, in one closed table."""

from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.conditions import all_hold
from game.rules.epilogue import epilogue
from game.rules.index import assessed, index
from game.rules.rulebook import Rulebook
from game.rules.state import ABSENT, WITHDRAWN, State

MEDALS = ("bronze", "silver", "gold")
BRONZE, SILVER, GOLD = range(1, 4)

Numbers = NDArray[np.float64]
Each = dict[str, float]
"""A number for each tool or answer, by its id."""


def start_index(rulebook: Rulebook) -> int:
    """The index of the opening self-assessment, thousandths."""
    return int(index(assessed(rulebook.beginning.area)[None, :], rulebook).mean[0])


def medals(end: State, rulebook: Rulebook) -> NDArray[np.int8]:
    """The best medal of each game: 0 none, 1 bronze, 2 silver, 3 gold. (game,)"""
    best = np.zeros(end.games, np.int8)
    for number, medal in enumerate(rulebook.goals.medals, 1):
        best[all_hold(end, rulebook, medal.needs)] = number
    return best


class Games:
    """Finished games of one policy, and what metrics ask of them, each worked out once.

    year: the same games after their first year; left out, they lasted no longer.
    """

    def __init__(self, end: State, rulebook: Rulebook, year: State | None = None) -> None:
        self.end, self.rulebook, self.year = end, rulebook, year or end
        self.start = start_index(rulebook) / 1000

    @cached_property
    def final(self) -> Numbers:
        """The final index of each game, points. (game,)"""
        return np.asarray(index(self.end.measured, self.rulebook).final / 1000)

    @cached_property
    def gain(self) -> float:
        """The mean of final less start index, points."""
        return float(self.final.mean()) - self.start

    @cached_property
    def medal(self) -> NDArray[np.int8]:
        """The best medal of each game: 0 none, 1 bronze, 2 silver, 3 gold. (game,)"""
        return medals(self.end, self.rulebook)

    @cached_property
    def later(self) -> float:
        """The mean of the index a year after the game less that at its start, points."""
        last = epilogue(self.end, self.rulebook)[-1]
        return float(index(assessed(last.area), self.rulebook).mean.mean()) / 1000 - self.start

    @cached_property
    def tools(self) -> Each:
        """The share of games that use each tool: that keep it to the end, or brought it in and gave it up."""
        stage = self.end.stage
        given_up = (stage == WITHDRAWN) & (self.rulebook.beginning.stage == ABSENT)
        used = ((stage != ABSENT) & (stage != WITHDRAWN)) | given_up
        return dict(zip(self.rulebook.tools, map(float, used.mean(axis=0)), strict=True))

    @cached_property
    def chosen_tools(self) -> Each:
        """The same for tools that neither the law requires nor the scenario begins with."""
        free = ~self.rulebook.statutory & self.absent
        return {tool: self.tools[tool] for tool in np.array(self.rulebook.tools)[free].tolist()}

    @cached_property
    def begun_tools(self) -> Each:
        """The same for tools that the scenario does not begin with, also those that the law requires."""
        return {tool: self.tools[tool] for tool in np.array(self.rulebook.tools)[self.absent].tolist()}

    @cached_property
    def opening(self) -> Each:
        """The share of games that begin each tool in their first year, of tools that the scenario does not begin with."""
        begun = (self.year.stage != ABSENT).mean(axis=0)
        return {tool: float(begun[place]) for place, tool in enumerate(self.rulebook.tools) if self.absent[place]}

    @property
    def absent(self) -> NDArray[np.bool_]:
        """Which tools the scenario does not begin with. (tool,)"""
        return np.asarray(self.rulebook.beginning.stage == ABSENT)


SEARCHED = ("events", "answers")
"""Metrics of these are of no policy: they come from a search over states of many."""

BETWEEN_SCENARIOS = ("openings",)
"""Metrics of these compare scenarios: there is nothing to measure in one alone."""

OVER_SCENARIOS = ("tools", "chosen-tools", *BETWEEN_SCENARIOS)
"""Metrics of these can be measured over all scenarios together."""


class Metric(NamedTuple):
    """A number that claims compare, and where it comes from."""

    of: str  # games: of the games of a policy; tools, chosen-tools, openings, events, answers: a number for each of them, of which one counts
    unit: str
    low: float
    high: float
    measure: Callable[[Any], float]  # of Games; of the numbers of each
    help: str


def _share(*wanted: int) -> Callable[[Games], float]:
    return lambda games: float(np.isin(games.medal, wanted).mean())


def _least(numbers: Each) -> float:
    return min(numbers.values(), default=0.0)


def _most(numbers: Each) -> float:
    return max(numbers.values(), default=0.0)


def _kept(games: Games) -> float:
    return games.later / games.gain if games.gain > 0 else 0.0


POINTS, SHARE = "points of the index", "share of games"

METRICS: dict[str, Metric] = {
    "gain": Metric("games", POINTS, -4, 4, lambda games: games.gain, "mean of the final less the start index"),
    "index": Metric("games", POINTS, 1, 5, lambda games: float(games.final.mean()), "mean of the final index"),
    "sd": Metric("games", POINTS, 0, 4, lambda games: float(games.final.std()), "standard deviation of the final index"),
    "best-index": Metric("games", POINTS, 1, 5, lambda games: float(games.final.max()), "the highest final index of any game"),
    "worst-index": Metric("games", POINTS, 1, 5, lambda games: float(games.final.min()), "the lowest final index of any game"),
    "no-medal": Metric("games", SHARE, 0, 1, _share(0), "games that win no medal"),
    "bronze": Metric("games", SHARE, 0, 1, _share(BRONZE), "games whose best medal is bronze"),
    "silver": Metric("games", SHARE, 0, 1, _share(SILVER), "games whose best medal is silver"),
    "gold": Metric("games", SHARE, 0, 1, _share(GOLD), "games that win gold"),
    "bronze-or-better": Metric("games", SHARE, 0, 1, _share(BRONZE, SILVER, GOLD), "games that win any medal"),
    "silver-or-better": Metric("games", SHARE, 0, 1, _share(SILVER, GOLD), "games that win silver or gold"),
    "later-gain": Metric("games", POINTS, -4, 4, lambda games: games.later, "mean of the index a year after the game less the start index"),
    "kept-gain": Metric("games", "share of the gain", -10, 10, _kept, "what is left of the gain a year after the game; 0 if nothing was gained"),
    "rarest-tool": Metric("tools", SHARE, 0, 1, _least, "games that use the tool which is used least"),
    "commonest-tool": Metric(
        "chosen-tools", SHARE, 0, 1, _most, "games that use the tool which is used most, save statutory ones and those at work from the start"
    ),
    "closest-openings": Metric(
        "openings", "share of tools", 0, 1, _most, "of the tools of two openings, those that both have: the most for any two kinds of unit"
    ),
    "rarest-event": Metric("events", "states", 0, 100_000, _least, "states in which the event that comes least often waits or may come"),
    "rarest-answer": Metric(
        "answers", "states", 0, 100_000, _least, "states in which the answer that is best least often is the best one; of events seen often enough"
    ),
}


class Relation(NamedTuple):
    """How a measured number may stand to what is wanted."""

    holds: Callable[[float, float, float], bool]  # measured, value, to
    help: str


RELATIONS: dict[str, Relation] = {
    "at-least": Relation(lambda measured, value, to: measured >= value, "the value or more"),
    "at-most": Relation(lambda measured, value, to: measured <= value, "the value or less"),
    "above": Relation(lambda measured, value, to: measured > value, "more than the value"),
    "below": Relation(lambda measured, value, to: measured < value, "less than the value"),
    "between": Relation(lambda measured, value, to: value <= measured <= to, "from `value` to `to`, both included"),
}
