"""What many finished games come to, in numbers."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules import VERSION
from game.rules.conditions import all_hold
from game.rules.index import assessed, index
from game.rules.rulebook import Rulebook
from game.rules.state import State

MEDALS = ("bronze", "silver", "gold")


def start_index(rulebook: Rulebook) -> int:
    """The index of the opening self-assessment, thousandths."""
    return int(index(assessed(rulebook.beginning.area)[None, :], rulebook).mean[0])


def medals(end: State, rulebook: Rulebook) -> NDArray[np.int8]:
    """The best medal of each game: 0 none, 1 bronze, 2 silver, 3 gold. (game,)"""
    best = np.zeros(end.games, np.int8)
    for number, medal in enumerate(rulebook.goals.medals, 1):
        best[all_hold(end, rulebook, medal.needs)] = number
    return best


def gains(end: State, rulebook: Rulebook) -> NDArray[np.int32]:
    """Final less start index of each game, thousandths. (game,)"""
    return index(end.measured, rulebook).final - start_index(rulebook)


def summary(end: State, rulebook: Rulebook, policy: str, seconds: float) -> dict[str, Any]:
    """The figures that `simulate` prints; the index in points."""
    result = index(end.measured, rulebook)
    final = result.final / 1000
    p10, median, p90 = np.percentile(final, (10, 50, 90))
    won = np.bincount(medals(end, rulebook), minlength=4)
    return {
        "scenario": rulebook.scenario,
        "policy": policy,
        "games": end.games,
        "rules": VERSION,
        "index": {
            "start": start_index(rulebook) / 1000,
            "mean": round(float(final.mean()), 4),
            "sd": round(float(final.std()), 4),
            "min": float(final.min()),
            "p10": round(float(p10), 3),
            "median": round(float(median), 3),
            "p90": round(float(p90), 3),
            "max": float(final.max()),
        },
        "planes": [round(float(mean) / 1000, 3) for mean in result.planes.mean(axis=0)],
        "medals": {"none": int(won[0]), **{name: int(won[number]) for number, name in enumerate(MEDALS, 1)}},
        "seconds": round(seconds, 3),
        "quarters_per_second": round(end.games * rulebook.quarters / max(seconds, 1e-9)),
    }
