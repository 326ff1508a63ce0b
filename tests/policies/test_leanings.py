"""Leanings turn the rule of thumb into another player."""

from dataclasses import replace

import numpy as np
import pytest

from game.policies.leanings import Leanings, sizes, weight
from game.policies.thumb import Thumb
from game.rules.goals import enough
from game.rules.state import ORDER, RESOLUTION
from game.rules.turn import apply, begin

SEEDS = np.arange(3, dtype=np.uint64)


@pytest.fixture
def book(na_medal):
    return na_medal.rulebook


@pytest.fixture
def state(book):
    """The second quarter of three games."""
    first = begin(book, SEEDS)
    return apply(first, Thumb()(first, book), book)


def leaning(book, **points):
    """Leanings of nobody in particular, but for those told: tool={"coordinator": 30}."""
    leanings = Leanings.none(book)
    for name, told in points.items():
        array = getattr(leanings, name).copy()
        for place, value in told.items():
            array[book.tools.index(place) if isinstance(place, str) else place] = value
        leanings = replace(leanings, **{name: array})
    return leanings


def test_no_leaning_weighs_a_thousand_and_eight_points_double_it():
    assert weight(np.array([0, 8, -8], np.int16)).tolist() == [1000, 2000, 500]


def test_without_leanings_it_is_thumb(state, book):
    each = Leanings.of(np.zeros((sum(sizes(book)), state.games), np.int16), book)
    assert (Thumb().plan(state, book, each).start == Thumb()(state, book).start).all()


def test_a_tool_leaned_to_is_begun(state, book):
    assert not Thumb()(state, book).start[:, book.tools.index("ngo-training")].any()
    assert Thumb().plan(state, book, leaning(book, tool={"ngo-training": 60})).start[:, book.tools.index("ngo-training")].all()


def test_a_tool_leaned_away_from_is_not(state, book):
    usual = book.tools[int(Thumb()(state, book).start[0].argmax())]
    assert not Thumb().plan(state, book, leaning(book, tool={usual: -60})).start[0, book.tools.index(usual)]


def test_who_leans_to_quick_ways_consults(state, book):
    usual = book.tools[int((Thumb()(state, book).start[0] == 3).argmax())]
    assert Thumb().plan(state, book, leaning(book, quick={usual: 10})).start[0, book.tools.index(usual)] == 2


def test_nobody_promises_too_little_whatever_they_lean_to(book):
    first = begin(book, SEEDS)
    away = leaning(book, commit=dict.fromkeys(book.tools, -60))
    assert enough(Thumb().plan(first, book, away).commit, book).all()


def test_a_tool_is_withdrawn_only_by_who_leans_to_it(state, book):
    tool = book.tools.index("mutual-information")
    assert not Thumb()(state, book).stop.any()
    assert Thumb().plan(state, book, leaning(book, stop={tool: 10})).stop[:, tool].all()


def test_a_document_is_made_stronger_by_who_leans_to_it(state, book):
    tool = book.tools.index("coordinator")
    assert Thumb().plan(state, book, leaning(book, form={tool: 14})).form[0, tool] == ORDER
    assert Thumb().plan(state, book, leaning(book, form={tool: 20})).form[0, tool] == RESOLUTION


def test_a_pledge_is_given_only_by_who_leans_to_it(state, book):
    assert not Thumb()(state, book).pledge.any()
    assert Thumb().plan(state, book, leaning(book, pledge={0: 10})).pledge[:, 0].all()


def test_who_leans_away_from_support_takes_none(state, book):
    assert Thumb()(state, book).activity.any()
    plan = Thumb(studies=False).plan(state, book, leaning(book, style={1: -60}))
    assert not plan.activity.any()


def test_later_quarters_forget_the_answer_and_what_was_withdrawn(book):
    later = leaning(book, stop={0: 20}, answer={0: 20}, tool={0: 20}).later()
    assert not later.stop.any()
    assert not later.answer.any()
    assert later.tool[0] == 20
