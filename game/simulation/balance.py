"""The balance laboratory: every policy plays a scenario once, and all claims about it are judged by the same games."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from game.policies import Policy
from game.rules.metrics import METRICS, SEARCHED, Games
from game.rules.rulebook import Rulebook
from game.scenario.claims import EVERYWHERE
from game.scenario.read import Scenario
from game.scenario.schema import Check
from game.simulation.answers import search
from game.simulation.batch import CHUNK, batches, joined, play_year_and_rest, whole
from game.simulation.claims import Measured, Verdict, judge
from game.simulation.players import players

GAMES = 1000  # of each policy, unless a claim asks for fewer


@dataclass(frozen=True)
class Balance:
    """A scenario, what was measured in it, and what became of its claims."""

    scenario: Scenario
    measured: Measured
    verdicts: tuple[Verdict, ...]


def asked(checks: Sequence[Check], games: int = GAMES) -> dict[str, int]:
    """How many games each policy plays: as many as the claim about it that takes most, and no more than `games`."""
    found: dict[str, int] = {}
    for check in checks:
        for name in (check.with_, check.of):
            if name is not None:
                found[name] = max(found.get(name, 0), min(games, check.games or games))
    return found


def measure(scenario: Scenario, checks: Sequence[Check], games: int = GAMES, jobs: int = 1, on_games: Callable[[int], None] | None = None) -> Balance:
    """Play a scenario with every policy that the claims name, and judge those that are about this scenario alone.

    jobs: processors; on_games hears how many more games are done. A policy that does not exist is passed over, and claims about it
    are not measured.
    """
    book, there = scenario.rulebook, players(scenario.rulebook)
    played: dict[str, Games] = {}
    for name, number in asked(checks, games).items():
        if name in there:
            played[name] = _games(there[name], book, number, jobs, on_games)
        elif on_games:
            on_games(number)
    searched = any(METRICS[check.metric].of in SEARCHED for check in checks)
    tools = tuple(tool.id for tool in scenario.model.tools)
    measured = Measured(played, tuple(search(book, jobs=jobs)) if searched else (), scenario.sheet.place.kind, tools)
    return Balance(scenario, measured, tuple(judge(check, [measured]) for check in checks if check.over != EVERYWHERE))


def _games(policy: Policy, rulebook: Rulebook, number: int, jobs: int, on_games: Callable[[int], None] | None) -> Games:
    seeds, size = np.arange(number, dtype=np.uint64), min(CHUNK, -(-number // jobs))
    found = batches(policy, rulebook, seeds, whole, play=play_year_and_rest, jobs=jobs, size=size, on_chunk=on_games)
    return Games(joined(end for _, end in found), rulebook, joined(year for year, _ in found))


def together(balances: Sequence[Balance], checks: Sequence[Check]) -> tuple[Verdict, ...]:
    """What became of the claims that are about all scenarios together."""
    return tuple(judge(check, [balance.measured for balance in balances]) for check in checks if check.over == EVERYWHERE)


def fails(verdicts: Sequence[Verdict]) -> bool:
    """Whether a claim whose severity is error was not shown to hold."""
    return any(verdict.check.severity == "error" and not verdict.held for verdict in verdicts)
