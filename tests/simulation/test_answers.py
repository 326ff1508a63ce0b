"""The search for states in which each answer to an event is the best one."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules.metrics import METRICS
from game.rules.rulebook import Amount, Answer, Condition, Effect
from game.simulation.answers import ENOUGH, _winner, search


def with_answers(tiny, *answers):
    """The tiny place with one event that comes again and again and has these answers."""
    event = tiny.rulebook.events[0]._replace(id="knock", chance=10_000, again=1, when=(), effects=(), softened=(), answers=answers)
    cost = np.zeros((3, 2, len(answers)), np.int32)
    for number, answer in enumerate(answers):
        cost[:, 0, number] = answer.cost
    last = np.array([len(answers) - 1, 0], np.int8)
    return replace(tiny.rulebook, events=(event,), answer_cost=cost, last_answer=last, fixed=())


def trust(points):
    return Effect("change", ("trust", 1, Amount(points * 1000)))


@pytest.fixture
def found(tiny):
    """What a search over few games makes of answers, of which the first is better than the second, and nobody can pay the third."""
    book = with_answers(
        tiny, Answer("open", (0, 0, 0), (), (trust(5),)), Answer("shout", (0, 0, 0), (), (trust(-5),)), Answer("castle", (10**8, 0, 0), (), ())
    )
    return search(book, games=5, states=10)[0]


def test_the_better_answer_is_best_in_every_state(found):
    assert found.best[0] == found.states > 0


def test_a_worse_answer_is_never_the_best(found):
    assert found.best[1] == 0


def test_an_answer_that_nobody_can_pay_for_is_not_tried(found):
    assert found.open == (found.states, found.states, 0)


def test_where_one_answer_alone_is_open_nothing_is_tried(tiny):
    tally = search(with_answers(tiny, Answer("castle", (10**8, 0, 0), (), ()), Answer("wait", (0, 0, 0), (), ())), games=5, states=10)[0]
    assert tally.came > 0
    assert tally.states == 0


def test_answers_that_do_the_same_are_both_not_the_best(tiny):
    tally = search(with_answers(tiny, Answer("nod", (0, 0, 0), (), ()), Answer("bow", (0, 0, 0), (), ())), games=5, states=10)[0]
    assert tally.best == (0, 0)


def test_a_search_finds_the_same_every_time(tiny):
    assert search(tiny.rulebook, games=5, states=10) == search(tiny.rulebook, games=5, states=10)


def test_two_processors_find_the_same_as_one(tiny):
    assert search(tiny.rulebook, games=5, states=10, jobs=2) == search(tiny.rulebook, games=5, states=10)


def test_every_event_and_answer_is_looked_at(tiny):
    found = search(tiny.rulebook, games=5, states=10)
    assert [(tally.event, tally.answers) for tally in found] == [
        (event.id, tuple(answer.id for answer in event.answers)) for event in tiny.rulebook.events
    ]
    assert all(sum(tally.best) <= tally.states <= tally.came for tally in found)


def test_two_answers_that_are_level_have_no_winner():
    scores = np.array([[3.0, 1.0, 2.0], [3.0, 3.0, 2.0], [1.0, -np.inf, 2.0]])
    assert _winner(scores).tolist() == [0, 3, 2]


def test_searched_metrics_exist():
    assert {name for name, metric in METRICS.items() if metric.of in ("events", "answers")} == {"rarest-event", "rarest-answer"}


def test_an_event_that_follows_from_an_answer_is_tried_without_that_answer_too(tiny):
    free = Answer("nod", (0, 0, 0), (), (trust(5),)), Answer("shout", (0, 0, 0), (), (trust(-5),))
    book = with_answers(tiny, *free)
    never = Condition("answered", (0, 1))
    tally = search(replace(book, events=(book.events[0]._replace(when=(never,)),)), games=5, states=10)[0]
    assert tally.came == 0
    assert tally.best == (tally.states, 0)


def test_games_are_played_until_enough_states_were_found(tiny):
    free = Answer("nod", (0, 0, 0), (), (trust(5),)), Answer("shout", (0, 0, 0), (), (trust(-5),))
    book = with_answers(tiny, *free)
    assert search(book, games=1, states=8)[0].states >= ENOUGH
