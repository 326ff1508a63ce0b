"""Games of the tiny place to be reported: one to its end, one half way, and real saves on disk."""

import pytest

from game.play.save import save
from game.play.session import Session
from game.play.workshop import Asked, Person, Task
from game.play.workshop_led import Led
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
def workshop(tiny, tmp_path_factory) -> Game:
    """A workshop from its first votes to what everyone takes home; its trainer did something of every kind."""
    people = (Person("Ada", "office"), Person("Bo", "office"), Person("Cyd", "ngos"))
    led = Led.begun(tiny, "hour", people, 7, tmp_path_factory.mktemp("workshop"), now=0.0)
    while True:
        led.enter()
        _play_stage(led)
        if not led.forward():
            break
    led.ask((Asked("experience", "How was it?"), Asked("trial", "What now?")))
    led.take_home(Task("Ada", "Call the three clubs", "Friday"))
    return game_of("Green table", tiny, led.session.record, SAY, workshop=led.workshop)


@pytest.fixture(scope="session")
def unplayed(tiny, tmp_path_factory) -> Game:
    """A workshop that came to its votes and promises, and then straight to the debrief: no quarter was played."""
    people = (Person("Ada", "office"), Person("Cyd", "ngos"))
    led = Led.begun(tiny, "hour", people, 7, tmp_path_factory.mktemp("unplayed"), now=0.0, asked=True)
    while led.stage.kind != "assessment":
        led.forward()
    led.enter()
    _play_stage(led)
    led.score("informing", 3000, "the table knows better")
    led.to_debrief()
    led.ask((Asked("experience", "Why did we not come to play?"),))
    return game_of("Grey table", tiny, led.session.record, SAY, workshop=led.workshop)


def _play_stage(led: Led) -> None:
    while led.inside and led.stage.kind not in ("talk", "debrief", "commitments"):
        person = led.workshop.next_voter()
        if led.stage.kind in ("assessment", "closing") and person:
            led.vote(person, dict.fromkeys(led.stage.areas, 2 if person.side == "office" else 4))
            continue
        if led.session.step == "desk" and not led.session.record.quarters and not led.session.draft.trainer:
            led.score("informing", 3000, "the table knows better")
            led.event(led.scenario.rulebook.events[0].id)
        led.session.next()
        led.chosen()
    if led.stage.kind == "round" and led.workshop.people[-1].name == "Cyd":
        led.absent("Cyd", True)
        led.join("Dag", "ngos")


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
