"""What all tests share: no window, no sound, one thread, no data of the person who runs them, and a tiny place to play."""

import os
import shutil
import tempfile
from pathlib import Path

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["TRZY_PLASZCZYZNY_DATA"] = tempfile.mkdtemp(prefix="trzy-plaszczyzny-")

import pytest

from game.scenario.read import Scenario, load

TINY = Path(__file__).parent / "tiny"


def pytest_unconfigure() -> None:
    """What was saved goes with the tests."""
    shutil.rmtree(os.environ["TRZY_PLASZCZYZNY_DATA"], ignore_errors=True)


@pytest.fixture(scope="session")
def tiny() -> Scenario:
    """Four quarters, three organisations and a hidden one, eight tools, three events, one of everything else."""
    return load(str(TINY))


@pytest.fixture(scope="session")
def na_medal() -> Scenario:
    """The first real scenario."""
    return load("na-medal")
