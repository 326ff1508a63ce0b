"""The events of the Model keep the terms on which all of them were written."""

from collections import Counter
from itertools import permutations

import pytest

from game.scenario.reach import named_answers
from game.scenario.read import load
from game.scenario.schema import Answer, Event

EVENTS = load("na-medal").model.events
every_event = pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.id)


ANSWERS_THAT_MATTER = {answer for event in EVENTS for answer in named_answers(event.when)}


def comes_back(event: Event) -> bool:
    """Whether an answer brings another event or a promise that falls due."""
    return any((event.id, answer.id) in ANSWERS_THAT_MATTER or any(hasattr(one, "pledge") for one in answer.effects) for answer in event.answers)


def gains(answer: Answer) -> dict[str, float]:
    """What an answer brings and takes, each thing under its name."""
    found = {"money": -answer.cost.money, "days": -answer.cost.days, "energy": -answer.cost.energy}
    for one in answer.effects:
        name = f"{one.change} {one.of}" if hasattr(one, "change") else repr(one)
        found[name] = found.get(name, 0) + (getattr(one.by, "each", one.by) if hasattr(one, "change") else 0.001)
    return found


def test_there_are_many_events() -> None:
    assert len(EVENTS) >= 58


def test_a_third_of_the_events_comes_back_later() -> None:
    assert sum(map(comes_back, EVENTS)) * 3 >= len(EVENTS)


def test_every_principle_is_often_at_stake() -> None:
    assert min(Counter(event.principle for event in EVENTS).values()) >= 8


@every_event
def test_no_answer_is_better_than_another_in_everything(event: Event) -> None:
    for one, other in permutations(map(gains, event.answers), 2):
        assert any(one.get(name, 0) < other.get(name, 0) for name in {*one, *other})


@every_event
def test_an_event_that_hurts_can_be_softened_or_answered(event: Event) -> None:
    hurts = any(hasattr(one, "change") and getattr(one.by, "each", one.by) < 0 for one in event.effects)
    assert event.softened_by or not hurts


@every_event
def test_tools_leave_something_of_every_event(event: Event) -> None:
    assert all(share <= 80 for share in event.softened_by.values())
