"""Games of the tiny place to be reported: one to its end, one half way, and real saves on disk."""

import pytest

from game.play.save import save
from game.play.session import Session
from game.report.games import Game, game_of
from game.scenario.read import load
from game.simulation.standing import record_of
from game.text.catalog import catalog

SAY = catalog("en")


@pytest.fixture(scope="session")
def finished(tiny) -> Game:
    """A whole game of a sensible player."""
    return game_of("Blue table", tiny, record_of(tiny, "thumb", 4), SAY)


@pytest.fixture(scope="session")
def halfway(tiny, finished) -> Game:
    """The first two of its four quarters."""
    return game_of("Half way", tiny, finished.session.record.until(2), SAY)


@pytest.fixture(scope="session")
def other(tiny) -> Game:
    """Another table, which did nothing."""
    return game_of("Red table", tiny, record_of(tiny, "idle", 5), SAY)


@pytest.fixture(scope="session")
def saves(tmp_path_factory):
    """Two games of a shipped scenario on disk."""
    folder, scenario = tmp_path_factory.mktemp("saves"), load("pierwsze-kroki")
    save(record_of(scenario, "thumb", 1), folder / "first.json")
    save(record_of(scenario, "random", 2), folder / "second.json")
    save(Session.new(scenario, 3).record, folder / "empty.json")
    return folder
