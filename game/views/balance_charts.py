"""The geometry of the charts of the balance laboratory, in units of their own drawing; what is drawn says its numbers in words too."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.rules.metrics import METRICS
from game.simulation.claims import Verdict

WIDTH = 200.0  # of every chart
HEIGHT = 26.0  # of one row of a histogram
BIN = 0.05  # points of the index
ROOM = 0.12  # of the range left free on both sides of a scale


@dataclass(frozen=True)
class Tick:
    """A number on an axis."""

    x: float
    value: float


@dataclass(frozen=True)
class Axis:
    """A scale from left to right."""

    low: float
    high: float

    def x(self, value: float) -> float:
        """Where a value stands, kept on the scale."""
        return round(min(max((value - self.low) / (self.high - self.low), 0.0), 1.0) * WIDTH, 1)

    def ticks(self, step: float) -> tuple[Tick, ...]:
        """The multiples of a step on the scale."""
        first, last = int(np.ceil(self.low / step - 1e-9)), int(np.floor(self.high / step + 1e-9))
        return tuple(Tick(self.x(number * step), number * step) for number in range(first, last + 1))


@dataclass(frozen=True)
class LimitBar:
    """A measured number beside what is wanted."""

    allowed: tuple[float, float]  # from, width
    zero: float
    measured: float
    limits: tuple[float, ...]


@dataclass(frozen=True)
class Histogram:
    """How the final index of a policy's games is spread; bars as x, y, width, height."""

    bars: tuple[tuple[float, float, float, float], ...]
    mean: float
    start: float


def limit_bar(verdict: Verdict) -> LimitBar | None:
    """The bar of a claim; none for what could not be measured or has no scale."""
    metric, check = METRICS[verdict.check.metric], verdict.check
    if verdict.measured is None or metric.unit == "states":
        return None
    axis = _scale([*verdict.limits, verdict.measured], metric.low, metric.high)
    low, high = axis.x(verdict.limits[0]), axis.x(verdict.limits[-1])
    allowed = {"at-least": (low, WIDTH), "above": (low, WIDTH), "at-most": (0.0, low), "below": (0.0, low), "between": (low, high)}[check.relation]
    return LimitBar((allowed[0], round(allowed[1] - allowed[0], 1)), axis.x(0.0), axis.x(verdict.measured), tuple(map(axis.x, verdict.limits)))


def _scale(shown: list[float], low: float, high: float) -> Axis:
    """A scale on which a share is seen from nothing, and a gain on both sides of it."""
    if (low, high) == (0, 1):
        return Axis(0, min(1.0, max(0.05, *shown) * 1.6))
    least, most = min([0.0, *shown] if low <= 0 else shown), max([0.0, *shown] if low <= 0 else shown)
    room = (most - least) * ROOM or 0.1
    return Axis(least - (room if least < 0 or low > 0 else 0), most + room)


def index_axis(finals: list[NDArray[np.float64]], start: float) -> Axis:
    """The scale on which all policies of a scenario are compared."""
    least, most = min(start, *(float(final.min()) for final in finals)), max(start, *(float(final.max()) for final in finals))
    return Axis(float(np.floor(least * 4 - 0.01)) / 4, float(np.ceil(most * 4 + 0.01)) / 4)


def histogram(final: NDArray[np.float64], start: float, axis: Axis) -> Histogram:
    """The spread of the final index, the commonest bin as high as the row."""
    bins = round((axis.high - axis.low) / BIN)
    counts, edges = np.histogram(final, bins=bins, range=(axis.low, axis.high))
    tall = counts / max(int(counts.max()), 1) * HEIGHT
    bars = tuple(
        (axis.x(left), round(HEIGHT - height, 1), round(axis.x(right) - axis.x(left) - 0.6, 1), round(height, 1))
        for left, right, height in zip(edges[:-1].tolist(), edges[1:].tolist(), tall.tolist(), strict=True)
        if height
    )
    return Histogram(bars, axis.x(float(final.mean())), axis.x(start))
