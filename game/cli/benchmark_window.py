"""The part of the benchmark that draws."""

from game.simulation.benchmark import WALL, Case, timed
from game.ui.pictures import driver

SIZE, TEXT_SIZE = (1280, 720), 18
TIMES = 10


def redraw(language: str) -> Case:
    """The whole desk, drawn anew without a screen."""
    desk = driver("desk", language, SIZE, TEXT_SIZE)

    def run() -> list[float]:
        return [seconds for _ in range(TIMES) for seconds in timed(desk.draw, clock=WALL)]

    return Case("redraw", run)
