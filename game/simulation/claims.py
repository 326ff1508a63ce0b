"""Whether claims about balance hold: what was measured beside what is wanted."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.rules.metrics import METRICS, RELATIONS, Each, Games
from game.scenario.claims import EVERYWHERE
from game.scenario.schema import Check
from game.simulation.answers import ENOUGH, Tally
from game.simulation.openings import between_kinds, opening


@dataclass(frozen=True)
class Measured:
    """All that was measured in one scenario."""

    games: dict[str, Games]  # by policy
    tallies: tuple[Tally, ...] = ()  # of the answers to its events
    kind: str = ""  # of unit
    tools: tuple[str, ...] = ()  # all there are in the Model and in the scenario, also those not used here


@dataclass(frozen=True)
class Verdict:
    """One claim and what became of it."""

    check: Check
    measured: float | None  # None where it could not be measured
    limits: tuple[float, ...]  # what is wanted: one number, two for a range, none where it could not be measured
    games: int  # how many were measured, in all scenarios; 0 for what is of no policy
    which: tuple[str, ...] = ()  # the tools, pairs of kinds, events or answers that break it
    missing: str = ""  # the policy that does not exist

    @property
    def held(self) -> bool | None:
        """Whether it holds; None where it could not be measured."""
        return None if self.measured is None else _holds(self.check, self.measured, self.limits)


def judge(check: Check, several: Sequence[Measured]) -> Verdict:
    """What became of a claim in one scenario, or in several together."""
    names = [name for name in (check.with_, check.of) if name is not None]
    missing = next((name for name in names for one in several if name not in one.games), "")
    if missing:
        return Verdict(check, None, (), 0, missing=missing)
    times = 1.0 if check.of is None else _number(check, check.of, several)
    limits = tuple(times * end for end in (check.value, check.to) if end is not None)
    games = sum(one.games[check.with_].end.games for one in several) if check.with_ else 0
    broken = [name for name, number in _each(check, check.with_, several).items() if not _holds(check, number, limits)]
    return Verdict(check, _number(check, check.with_, several), limits, games, tuple(broken))


def _holds(check: Check, measured: float, limits: tuple[float, ...]) -> bool:
    return RELATIONS[check.relation].holds(measured, limits[0], limits[-1])


def _number(check: Check, policy: str | None, several: Sequence[Measured]) -> float:
    metric = METRICS[check.metric]
    if metric.of == "games" and policy is not None:
        return metric.measure(several[0].games[policy])
    return metric.measure(_each(check, policy, several))


def _each(check: Check, policy: str | None, several: Sequence[Measured]) -> Each:
    """The number of each tool, pair of kinds, event or answer; nothing for a metric of whole games."""
    of = METRICS[check.metric].of
    if policy is not None and of == "openings":
        return between_kinds([(measured.kind, opening(measured.games[policy])) for measured in several])
    if policy is not None and of == "tools" and check.over == EVERYWHERE:
        return _tools_everywhere(policy, several)
    return _means([_numbers(of, policy, measured) for measured in several])


def _tools_everywhere(policy: str, several: Sequence[Measured]) -> Each:
    """The share of games that use each tool, of those games in which it can be begun; 0 for one that no scenario has.

    No city has a village fund to begin, so a tool is judged in the scenarios that offer it, each of which counts alike, and not in
    those where it is at work from the start, for there it takes no choice. One that is at work wherever it is offered is judged by
    how many games keep it.
    """
    nowhere = {tool: 0.0 for measured in several for tool in measured.tools}
    kept = _means([measured.games[policy].tools for measured in several])
    return nowhere | kept | _means([measured.games[policy].begun_tools for measured in several])


def _means(several: Sequence[Each]) -> Each:
    """The mean of each number over the scenarios that have it."""
    found: dict[str, list[float]] = {}
    for numbers in several:
        for name, number in numbers.items():
            found.setdefault(name, []).append(number)
    return {name: float(np.mean(numbers)) for name, numbers in found.items()}


def _numbers(of: str, policy: str | None, measured: Measured) -> Each:
    if policy is not None:
        games = measured.games[policy]
        return {"tools": games.tools, "chosen-tools": games.chosen_tools}[of] if of != "games" else {}
    if of == "events":
        return {tally.event: tally.came for tally in measured.tallies}
    enough = [tally for tally in measured.tallies if tally.states >= ENOUGH]
    return {f"{tally.event}/{answer}": best for tally in enough for answer, best in zip(tally.answers, tally.best, strict=True)}
