import pytest

from game.scenario.read import load


@pytest.fixture(scope="session")
def na_medal():
    return load("na-medal")
