"""Events: drawn by the seed, softened by tools, answered by people."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules.conditions import Facts
from game.rules.draft import Draft
from game.rules.epilogue import epilogue
from game.rules.events import ONLY, draw_events, hardness, may_come
from game.rules.plan import empty
from game.rules.rulebook import Condition
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


@pytest.fixture
def signs(book):
    """The tiny scenario with one event: it comes in every winter and spring, and a sign of it is seen before."""
    sure = next(event for event in book.events if event.id == "budget-cut")._replace(chance=10_000, again=1, warned=True)
    return replace(book, events=(sure,), quarters=20)


def course(book, quarters):
    """What a game shows after each quarter in which nobody does anything: whether the event looms, and whether it is there."""
    states = [begin(book, np.zeros(1, np.uint64))]
    for _ in range(quarters):
        states.append(apply(states[-1], empty(1, book), book))
    return [(bool(state.looms[0].any()), bool(state.event[0] == 0)) for state in states[1:]]


def test_a_warned_event_looms_before_it_comes(signs):
    winter, spring, summer = course(replace(signs, first_season=4), 3)
    assert (winter, spring, summer) == ((True, False), (False, True), (False, False))


def test_no_sign_is_seen_of_what_the_season_will_not_let_come(signs):
    spring, summer = course(replace(signs, first_season=1), 2)
    assert (spring, summer) == ((False, False), (False, False))


def test_an_event_without_a_warning_comes_unannounced(signs):
    plain = replace(signs, first_season=1, events=(signs.events[0]._replace(warned=False),))
    assert course(plain, 1) == [(False, True)]


def after_a_sign(book, **values):
    """The state a quarter after a sign of the first event was seen, in the second quarter of the game."""
    state = begin(book, np.zeros(1, np.uint64))
    return apply(replace(state, quarter=1, looms=np.eye(1, len(book.warned), dtype=np.int8), **values), empty(1, book), book)


def test_what_was_announced_comes_whatever_the_roll(signs):
    unlucky = replace(signs, events=(signs.events[0]._replace(chance=0, when=()),))
    assert after_a_sign(unlucky).event[0] == 0


def test_what_was_announced_comes_before_all_else(signs):
    sure = signs.events[0]._replace(when=())
    others = tuple(sure._replace(source=source, warned=False) for source in range(20))
    assert after_a_sign(replace(signs, events=(sure._replace(chance=0), *others))).event[0] == 0


def test_what_is_averted_does_not_come(signs):
    tool = signs.tools.index("open-competition")
    averted = replace(signs, events=(signs.events[0]._replace(when=(Condition("working", (tool,)),)),))
    state = after_a_sign(averted)
    assert state.event[0] == -1
    assert state.looms[0, 0] == 0


def test_of_two_announced_events_one_comes_and_the_other_waits(signs):
    sure = signs.events[0]._replace(when=(), again=0)
    book = replace(signs, events=(sure, sure._replace(source=2)))
    state = after_a_sign(replace(book, fixed=((2, 1),)))
    assert state.event[0] == 1
    assert state.looms[0].tolist() == [1, 0]


def test_what_the_calendar_brings_is_announced_too(signs):
    silent = signs.events[0]._replace(chance=0)
    summer, autumn = course(replace(signs, first_season=2, events=(silent,), fixed=((2, 0),)), 2)
    assert (summer, autumn) == ((True, False), (False, True))


def test_no_sign_is_seen_of_what_has_no_quarter_left(signs):
    late = replace(signs, first_season=4, quarters=2)
    assert course(late, 2) == [(False, False)] * 2


def test_a_rulebook_without_warnings_keeps_nothing_of_them(book):
    assert begin(book, np.zeros(3, np.uint64)).looms.shape == (3, 0)


def test_signs_are_of_no_matter_in_the_epilogue(signs):
    state = begin(signs, np.zeros(1, np.uint64))
    assert len(epilogue(replace(state, looms=np.ones_like(state.looms)), signs)) == 4
