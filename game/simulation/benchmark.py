"""Times several cases in turn, round after round, so that what else the machine does hits all of them alike."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median

Clock = Callable[[], float]

WALL: Clock = time.perf_counter
EXACT = 1e-5  # seconds
WORK: Clock = time.process_time if time.get_clock_info("process_time").resolution <= EXACT else WALL
"""What a busy machine disturbs least, for work on one core: the time of the processor, where the system tells it exactly."""


@dataclass(frozen=True)
class Case:
    """Something to be timed. `run` does it and gives seconds for one of what it is counted in, or for several of them."""

    name: str
    run: Callable[[], list[float]]
    warm: bool = True  # once before the first round, untimed by us: caches, compiled files, worker processes


@dataclass
class Figures:
    """Seconds of every case. (round, sample)"""

    seconds: dict[str, list[list[float]]] = field(default_factory=dict)
    wall: dict[str, list[float]] = field(default_factory=dict)  # of the whole case. (round,)

    @property
    def rounds(self) -> int:
        """How many rounds were played to their end."""
        return min((len(rounds) for rounds in self.seconds.values()), default=0)

    def __contains__(self, name: str) -> bool:
        return name in self.seconds

    def samples(self, name: str) -> list[float]:
        """All samples of a case, the shortest first."""
        return sorted(sample for one in self.seconds[name] for sample in one)

    def median(self, name: str) -> float:
        """The middle one of all samples."""
        return median(self.samples(name))

    def ratio(self, above: str, below: str) -> float:
        """How many times as long `above` takes: the middle one of what the rounds say, each for itself."""
        pairs = zip(self.seconds[above], self.seconds[below], strict=True)
        return median(median(first) / median(second) for first, second in pairs)

    def ratio_of_runs(self, above: str, below: str) -> float:
        """The same for whole cases by the clock on the wall."""
        return median(first / second for first, second in zip(self.wall[above], self.wall[below], strict=True))


def key(name: str, games: int = 0, cores: int = 1) -> str:
    """The name of a figure among others of its kind: of so many games at once, on so many cores."""
    return name + (f"_{games}" if games else "") + (f"_{cores}_cores" if cores > 1 else "")


def timed(act: Callable[[], object], of: int = 1, clock: Clock = WORK) -> list[float]:
    """Seconds that an act takes, for each of the things it does."""
    began = clock()
    act()
    return [(clock() - began) / of]


def measure(cases: list[Case], rounds: int, seconds: float, on_case: Callable[[int], None] | None = None) -> Figures:
    """Run every case in each round; no new round begins that would not end in time. At least one is run. on_case hears of each."""
    figures = Figures({case.name: [] for case in cases}, {case.name: [] for case in cases})
    began = WALL()
    for case in cases:
        if case.warm:
            case.run()
    for number in range(rounds):
        before = WALL()
        for case in cases:
            start = WALL()
            figures.seconds[case.name].append(case.run())
            figures.wall[case.name].append(WALL() - start)
            if on_case:
                on_case(1)
        now = WALL()
        if now - began + (now - before) > seconds and number + 1 < rounds:
            break
    return figures
