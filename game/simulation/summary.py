"""What many finished games come to, in numbers."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules import VERSION
from game.rules.index import index
from game.rules.metrics import MEDALS, medals, start_index
from game.rules.rulebook import Rulebook
from game.rules.state import State, digests


class Outcome(NamedTuple):
    """What is kept of finished games: all that their figures are made of."""

    final: NDArray[np.int32]  # (game,)        index after the balance rule, thousandths
    planes: NDArray[np.int32]  # (game, plane)
    medal: NDArray[np.int8]  # (game,)         0 none, 1 bronze, 2 silver, 3 gold
    digests: tuple[str, ...] = ()


def outcome(end: State, rulebook: Rulebook) -> Outcome:
    """What is kept of these games."""
    result = index(end.measured, rulebook)
    return Outcome(result.final, result.planes, medals(end, rulebook))


def named_outcome(end: State, rulebook: Rulebook) -> Outcome:
    """The same, with a short name of the end of each game."""
    return outcome(end, rulebook)._replace(digests=tuple(digests(end)))


def together(outcomes: list[Outcome]) -> Outcome:
    """Outcomes of chunks as one, in their order."""
    return Outcome(
        np.concatenate([one.final for one in outcomes]),
        np.concatenate([one.planes for one in outcomes]),
        np.concatenate([one.medal for one in outcomes]),
        tuple(name for one in outcomes for name in one.digests),
    )


def summary(found: Outcome, rulebook: Rulebook, policy: str, seconds: float) -> dict[str, Any]:
    """The figures that `simulate` prints; the index in points."""
    final, games = found.final / 1000, len(found.final)
    p10, median, p90 = np.percentile(final, (10, 50, 90))
    won = np.bincount(found.medal, minlength=4)
    return {
        "scenario": rulebook.scenario,
        "policy": policy,
        "games": games,
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
        "planes": [round(float(mean) / 1000, 3) for mean in found.planes.mean(axis=0)],
        "medals": {"none": int(won[0]), **{name: int(won[number]) for number, name in enumerate(MEDALS, 1)}},
        "seconds": round(seconds, 3),
        "quarters_per_second": round(games * rulebook.quarters / max(seconds, 1e-9)),
    }
