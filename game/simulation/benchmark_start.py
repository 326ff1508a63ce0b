"""How long a person waits for the first picture, and for what: child processes, timed until they say that they are there."""

import os
import subprocess
import sys
from functools import partial

from game.simulation.benchmark import WALL, Case

HERE = "here"
SAYS = f"print('{HERE}', flush=True)"
IMPORTS = ("numpy", "pygame", "pydantic", "yaml")
PROGRAMS: dict[str, list[str]] = {
    "start_python": ["-c", SAYS],
    **{f"start_{name}": ["-c", f"import {name}; {SAYS}"] for name in IMPORTS},
    "start_imports": ["-c", f"import {', '.join(IMPORTS)}; {SAYS}"],
    "start_first_picture": ["-m", "game.cli.first_picture"],
}
"""What a fresh Python is asked to do."""


class NotStarted(Exception):
    """A program that was to be timed did not say that it is there."""


def cases(folder: str) -> list[Case]:
    """One for each program. folder: stands in for the player's data, which a benchmark leaves alone."""
    drawn_nowhere = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    environment = os.environ | drawn_nowhere | {"PYGAME_HIDE_SUPPORT_PROMPT": "1", "OPENBLAS_NUM_THREADS": "1", "TRZY_PLASZCZYZNY_DATA": folder}
    return [Case(name, partial(until_it_speaks, words, environment)) for name, words in PROGRAMS.items()]


def until_it_speaks(words: list[str], environment: dict[str, str]) -> list[float]:
    """Seconds from the start of a Python to its first line. Raises NotStarted if it says anything else or fails."""
    began = WALL()
    with subprocess.Popen([sys.executable, *words], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        seconds = WALL() - began
        _, errors = child.communicate()
    if line.strip() != HERE or child.returncode:
        raise NotStarted(f"{' '.join(words)}: {errors.strip() or line.strip()}")
    return [seconds]
