"""What the timing comes to: ratios, which carry over to other machines, and rates, seconds and bytes, which do not."""

import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from game import __version__
from game.rules import VERSION
from game.rules.rulebook import Rulebook
from game.simulation.benchmark import Figures, key
from game.simulation.benchmark_cases import bytes_a_game

WAITS = ("forecast", "advice", "redraw")
GROUPS = ("ratios", "rates", "seconds", "bytes")
PACKAGES = ("numpy", "pygame-ce", "pydantic", "PyYAML")


class Row(NamedTuple):
    """One figure."""

    group: str
    name: str
    value: float
    games: int = 0  # of the batch, if it was one
    cores: int = 1

    @property
    def key(self) -> str:
        """Its name in JSON."""
        return key(self.name, self.games, self.cores)


def rows(figures: Figures, rulebook: Rulebook, played: list[tuple[int, int]]) -> list[Row]:
    """Every figure of a run, the ratios first. played (games at once, cores)"""
    size, moved = bytes_a_game(rulebook)
    peak = peak_bytes()
    return [
        *_ratios(figures, played, moved),
        *(Row("rates", "rules", 1 / figures.median(key("rules", games, cores)), games, cores) for games, cores in played),
        *(Row("rates", name, 1 / figures.median(name)) for name in ("objects", "arrays", "arrays_alone", "copy_near", "copy_far")),
        *_seconds(figures),
        Row("bytes", "game", size),
        Row("bytes", "moved_a_quarter", moved),
        *([Row("bytes", "process", peak)] if peak else []),
    ]


def _ratios(figures: Figures, played: list[tuple[int, int]], moved: int) -> list[Row]:
    """What is quicker has the larger ratio; but `quarter_over_memory` and `first_picture_over_imports` compare times."""
    best = min((key("rules", games) for games, cores in played if cores == 1), key=figures.median)
    shared = [(games, cores) for games, cores in played if cores > 1]
    pairs = [
        (Row("ratios", "rules_over_objects", 1), "objects", best),
        (Row("ratios", "arrays_over_objects", 1), "objects", "arrays"),
        (Row("ratios", "rules_over_arrays", 1), "arrays", best),
        (Row("ratios", "thousand_over_best", 1), best, key("rules", 1_000)),
        (Row("ratios", "rules_alone_over_objects", 1), "objects", key("rules", 1)),
        (Row("ratios", "quarter_over_memory", 1 / moved), best, "copy_near"),
        (Row("ratios", "first_picture_over_imports", 1), "start_first_picture", "start_imports"),
    ]
    alone = [row._replace(value=row.value * figures.ratio(above, below)) for row, above, below in pairs if above in figures and below in figures]
    return alone + [Row("ratios", "cores_over_one", figures.ratio_of_runs(key("rules", run[0]), key("rules", *run)), *run) for run in shared]


def _seconds(figures: Figures) -> list[Row]:
    quarters = figures.samples("quarter_with_ledger")
    found = [
        Row("seconds", "quarter_median", figures.median("quarter_with_ledger")),
        Row("seconds", "quarter_p95", quarters[len(quarters) * 95 // 100]),
        Row("seconds", "quarter_worst", quarters[-1]),
    ]
    return found + [Row("seconds", name, figures.median(name)) for name in figures.seconds if name in WAITS or name.startswith("start_")]


def peak_bytes() -> int:
    """The most memory this process has held; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def machine(cores: int, rounds: int) -> dict[str, Any]:
    """Where it was measured, and how much else was going on as it ended."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {"processor": processor(), "cores": cores, "system": platform.system(), "rounds": rounds, "load": load}


def processor() -> str:
    """What the processor calls itself."""
    described = Path("/proc/cpuinfo")
    if described.exists():
        for line in described.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def report(found: list[Row], cores: int, rounds: int) -> dict[str, Any]:
    """All of it as JSON has it: the machine, versions, and the figures by group."""
    versions = {"game": __version__, "rules": VERSION, "python": platform.python_version(), **{name: version(name) for name in PACKAGES}}
    groups = {group: {row.key: _rounded(row.value) for row in found if row.group == group} for group in GROUPS}
    return {"machine": machine(cores, rounds), "versions": versions, **groups}


def _rounded(value: float) -> float:
    """Four figures: more are noise."""
    return float(f"{value:.4g}")
