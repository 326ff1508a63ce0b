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
from game.simulation.benchmark import Figures
from game.simulation.benchmark_cases import bytes_a_game

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
        return self.name + (f"_{self.games}" if self.games else "") + (f"_{self.cores}_cores" if self.cores > 1 else "")


def rows(figures: Figures, rulebook: Rulebook, batches: tuple[int, ...], cores: int) -> list[Row]:
    """Every figure of a run, the ratios first."""
    size, moved = bytes_a_game(rulebook)
    return [
        *_ratios(figures, batches, cores, moved),
        *_rates(figures, batches, cores),
        *_seconds(figures),
        Row("bytes", "game", size),
        Row("bytes", "moved_a_quarter", moved),
        *([Row("bytes", "process", peak)] if (peak := peak_bytes()) else []),
    ]


def _case(games: int, cores: int = 1) -> str:
    return Row("", "rules", 0, games, cores).key


def _ratios(figures: Figures, batches: tuple[int, ...], cores: int, moved: int) -> list[Row]:
    """What is quicker has the larger ratio, but for the last two: these are times."""
    best, most = min((_case(games) for games in batches), key=figures.median), max(batches)
    pairs = [
        (Row("ratios", "rules_over_objects", 1), "objects", best),
        (Row("ratios", "arrays_over_objects", 1), "objects", "arrays"),
        (Row("ratios", "rules_over_arrays", 1), "arrays", best),
        *([(Row("ratios", "rules_over_one_core", 1, most, cores), _case(most), _case(most, cores))] if cores > 1 else []),
        (Row("ratios", "thousand_over_best", 1), best, _case(1_000)),
        (Row("ratios", "rules_alone_over_objects", 1), "objects", _case(1)),
        (Row("ratios", "quarter_over_memory", 1 / moved), best, "copy_near"),
        (Row("ratios", "first_picture_over_imports", 1), "start_first_picture", "start_imports"),
    ]
    return [row._replace(value=row.value * figures.ratio(above, below)) for row, above, below in pairs if above in figures and below in figures]


def _rates(figures: Figures, batches: tuple[int, ...], cores: int) -> list[Row]:
    return [
        *(Row("rates", "rules", 1 / figures.median(_case(games)), games) for games in batches),
        *(Row("rates", "rules", 1 / figures.median(_case(games, cores)), games, cores) for games in batches if _case(games, cores) in figures),
        *(Row("rates", name, 1 / figures.median(name)) for name in ("objects", "arrays", "arrays_alone", "copy_near", "copy_far")),
    ]


def _seconds(figures: Figures) -> list[Row]:
    quarters = figures.samples("quarter_with_ledger")
    found = [
        Row("seconds", "quarter_median", figures.median("quarter_with_ledger")),
        Row("seconds", "quarter_p95", quarters[len(quarters) * 95 // 100]),
        Row("seconds", "quarter_worst", quarters[-1]),
    ]
    return found + [Row("seconds", name, figures.median(name)) for name in figures.seconds if name == "redraw" or name.startswith("start_")]


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


def available_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def report(found: list[Row], cores: int, rounds: int) -> dict[str, Any]:
    """All of it as JSON has it: the machine, versions, and the figures by group."""
    versions = {"game": __version__, "rules": VERSION, "python": platform.python_version(), **{name: version(name) for name in PACKAGES}}
    groups = {group: {row.key: _rounded(row.value) for row in found if row.group == group} for group in GROUPS}
    return {"machine": machine(cores, rounds), "versions": versions, **groups}


def _rounded(value: float) -> float:
    """Four figures: more are noise."""
    return float(f"{value:.4g}")
