"""Events: drawn by the seed, softened by tools, answered by people."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules.conditions import Facts
from game.rules.draft import Draft
from game.rules.events import ONLY, draw_events, hardness, may_come
from game.rules.plan import empty
from game.rules.turn import apply, begin


@pytest.fixture
def book(tiny):
    return tiny.rulebook


def waiting(book, name, **values):
    """A game in which an event waits for an answer."""
    state = begin(book, np.zeros(1, np.uint64))
    place = [event.id for event in book.events].index(name)
    return replace(state, event=np.array([place], np.int16), **values), place


def answered(book, name, number):
    state, _ = waiting(book, name)
    plan = empty(1, book)
    plan.answer[0] = number
    return apply(state, plan, book)


def test_an_event_without_an_answer_gets_the_last_one(book):
    state, place = waiting(book, "rainy-picnic")
    after = apply(state, empty(1, book), book)
    assert after.answered[0, place] == len(book.events[place].answers)


def test_an_answer_that_cannot_be_paid_becomes_the_last_one(book):
    state, place = waiting(book, "rainy-picnic", money=np.zeros(1, np.int32), hours=np.zeros(1, np.int32), effort=np.zeros(1, np.int32))
    dear = next(number for number, answer in enumerate(book.events[place].answers) if any(answer.cost))
    plan = empty(1, book)
    plan.answer[0] = dear
    assert apply(state, plan, book).answered[0, place] == len(book.events[place].answers)


def test_an_answered_event_waits_no_more(book):
    assert answered(book, "rainy-picnic", 0).event[0] != [event.id for event in book.events].index("rainy-picnic")


def test_an_event_does_not_come_while_its_conditions_fail(book):
    place = [event.id for event in book.events].index("late-results")  # needs an open competition at work
    state = begin(book, np.zeros(1, np.uint64))
    assert not may_come(state, book, place, Facts(state, book))[0]


def test_an_event_rests_before_it_returns(book):
    place = [event.id for event in book.events].index("budget-cut")
    state = begin(book, np.zeros(1, np.uint64))
    fired = np.zeros_like(state.fired)
    fired[0, place] = 1
    state = replace(state, fired=fired)
    assert not may_come(state, book, place, Facts(state, book))[0]


def test_the_same_seed_draws_the_same_event(book):
    def drawn():
        draft = Draft(begin(book, np.arange(50, dtype=np.uint64)))
        draw_events(draft, book)
        return draft["event"].tolist()

    assert drawn() == drawn()
    assert len(set(drawn())) > 1


def test_another_event_in_the_file_changes_no_roll_of_the_others(book):
    seeds = np.arange(300, dtype=np.uint64)

    def comes(events):
        draft = Draft(begin(replace(book, events=events), seeds))
        draw_events(draft, replace(book, events=events))
        first = [event.id for event in events].index("budget-cut")
        return draft["event"] == first

    alone = comes(tuple(event for event in book.events if event.id == "budget-cut"))
    among = comes(book.events)
    assert (alone | ~among).all()


def test_tools_soften_an_event(na_medal):
    book = na_medal.rulebook
    state = begin(book, np.zeros(1, np.uint64))
    event = next(event for event in book.events if event.softened)
    quality = np.zeros_like(state.quality)
    quality[0, event.softened[0][0]] = 1000
    assert hardness(replace(state, quality=quality), event, ONLY)[0] == 1000 - event.softened[0][1]
