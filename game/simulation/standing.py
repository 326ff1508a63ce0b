"""Where a game stands: the index that ten thousand plans of several players come to, and the best plan known."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from game.paths import write_whole
from game.play.choices import choices_of
from game.play.record import Record
from game.play.save import Unreadable, load, save
from game.play.session import Session
from game.policies import POLICIES
from game.rules import VERSION
from game.rules.rulebook import Rulebook
from game.scenario.read import Scenario
from game.simulation.batch import batches
from game.simulation.summary import named_outcome, outcome, together
from game.text.catalog import catalog

PLANS_FILE, BEST_FILE = "plans.json", "best.json"
PLANS = 10_000
SHARES = {
    "random": 15, "sensible": 25, "thumb": 20, "no-diagnosis": 10, "imposing": 5, "no-upkeep": 5,
    "one-plane-1": 3, "one-plane-2": 3, "one-plane-3": 3, "diagnose-first": 9, "greedy-index": 1, "planner": 1,
}  # fmt: skip
"""Policy -> percent of the plans."""

SEARCHED = {"planner": 60, "all-knowing": 30}
"""Policies that search for the best plan, and in how many games."""

PRINTED = {"random": 150, "thumb": 50}
"""Policies whose games tell one rulebook from another, and how many of each."""


@dataclass(frozen=True)
class Standing:
    """What plans for a scenario come to."""

    fingerprint: str  # of the rulebook they were played with
    plans: dict[str, int]  # policy -> how many
    counts: dict[int, int]  # index in thousandths -> plans that ended there
    best: int  # the highest index known, thousandths

    def below(self, final: int) -> int:
        """How many plans ended below this index."""
        return sum(count for index, count in self.counts.items() if index < final)

    def level(self, final: int) -> int:
        """How many plans ended with this index."""
        return self.counts.get(final, 0)

    @property
    def total(self) -> int:
        """How many plans there are."""
        return sum(self.counts.values())


def fingerprint(rulebook: Rulebook) -> str:
    """A short name of how games of this rulebook go: it changes when a number that matters does."""
    print_ = hashlib.blake2b(VERSION.encode(), digest_size=8)
    for policy, games in PRINTED.items():
        ends = batches(POLICIES[policy], rulebook, _seeds(games), named_outcome)
        print_.update("".join(together(ends).digests).encode())
    return print_.hexdigest()


def read(folder: Path) -> Standing | None:
    """The standing kept in a scenario's folder; None where there is none, or where it cannot be read."""
    try:
        kept = json.loads((folder / PLANS_FILE).read_text(encoding="utf-8"))
        counts = {round(float(index) * 1000): int(count) for index, count in kept["index"].items()}
        return Standing(str(kept["fingerprint"]), dict(kept["plans"]), counts, round(float(kept["best"]) * 1000))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def best_plan(folder: Path) -> Record | None:
    """The record of the best plan known for a scenario, if there is one."""
    try:
        return load(folder / BEST_FILE, catalog("en"))
    except Unreadable:
        return None


def write(standing: Standing, best: Record, folder: Path) -> None:
    """Keep a standing and its best plan in a scenario's folder. Raises OSError."""
    kept = {
        "fingerprint": standing.fingerprint,
        "best": standing.best / 1000,
        "plans": standing.plans,
        "index": {f"{index / 1000:.2f}": count for index, count in sorted(standing.counts.items())},
    }
    save(best, folder / BEST_FILE)
    write_whole(folder / PLANS_FILE, json.dumps(kept, indent=1) + "\n")


def games(plans: int = PLANS, searched: Mapping[str, int] = SEARCHED) -> dict[str, int]:
    """Policy -> how many games of it are played: its share of the plans, or what it takes to look for the best one."""
    made = {policy: plans * share // 100 for policy, share in SHARES.items()}
    return {**made, **{name: max(number, made.get(name, 0)) for name, number in searched.items()}}


def measure(
    scenario: Scenario, plans: int = PLANS, searched: Mapping[str, int] = SEARCHED, jobs: int = 1, on_plans: Callable[[int], None] | None = None
) -> tuple[Standing, Record]:
    """Play the plans of all policies, search for the best one, and keep its record."""
    book = scenario.rulebook
    made = {policy: plans * share // 100 for policy, share in SHARES.items()}
    ends: list[NDArray[np.int32]] = []
    best = (0, "", 0)  # index, policy, seed
    for policy, number in games(plans, searched).items():
        seeds = _seeds(number)
        found = together(batches(POLICIES[policy], book, seeds, outcome, jobs=jobs, on_chunk=on_plans))
        if policy in made:
            ends.append(found.final[: made[policy]])
        top = int(found.final.argmax())
        best = max(best, (int(found.final[top]), policy, int(seeds[top])))
    index, counts = np.unique(np.concatenate(ends), return_counts=True)
    standing = Standing(fingerprint(book), made, dict(zip(index.tolist(), counts.tolist(), strict=True)), best[0])
    return standing, record_of(scenario, best[1], best[2])


def record_of(scenario: Scenario, policy: str, seed: int) -> Record:
    """The record of one game of a policy."""
    session = Session.new(scenario, seed)
    while not session.over:
        session.choose(choices_of(POLICIES[policy](session.state, session.rulebook), session.rulebook, session.event))
        session.end_quarter()
    return session.record


def _seeds(games: int) -> NDArray[np.uint64]:
    return np.arange(games, dtype=np.uint64)
