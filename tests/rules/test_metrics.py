"""Metrics: what many finished games come to."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules.index import assessed
from game.rules.metrics import METRICS, RELATIONS, Games
from game.rules.rulebook import Condition, Medal
from game.rules.state import ABSENT, PREPARED, WITHDRAWN, WORKING
from game.rules.turn import begin


@pytest.fixture
def start(tiny):
    """Four games that have just begun."""
    return begin(tiny.rulebook, np.arange(4, dtype=np.uint64))


def moved(state, *points):
    """The same games, measured so many points higher in every area."""
    higher = np.array(points)[:, None] * 1000
    return replace(state, measured=assessed(state.measured + higher).astype(np.int32))


def measured(name, state, rulebook):
    return METRICS[name].measure(Games(state, rulebook))


def test_a_gain_is_the_mean_of_what_the_index_rose(start, tiny):
    assert measured("gain", moved(start, 0, 0, 1, 1), tiny.rulebook) == pytest.approx(0.5)


def test_games_that_end_alike_have_no_spread(start, tiny):
    assert measured("sd", moved(start, 1, 1, 1, 1), tiny.rulebook) == 0


def test_a_spread_is_a_standard_deviation(start, tiny):
    assert measured("sd", moved(start, 0, 1, 0, 1), tiny.rulebook) == pytest.approx(0.5)


def test_the_best_and_the_worst_index_are_those_of_single_games(start, tiny):
    end = moved(start, 0, 0.5, 1, 0.5)
    at_first = measured("index", start, tiny.rulebook)
    assert measured("best-index", end, tiny.rulebook) == pytest.approx(at_first + 1)
    assert measured("worst-index", end, tiny.rulebook) == pytest.approx(at_first)


@pytest.fixture
def by_gain(tiny):
    """The tiny place with medals for a gain of half a point, a point and a point and a half."""
    needs = {name: (Condition("at-least", ("gain", -1, thousandths)),) for name, thousandths in (("bronze", 500), ("silver", 1000), ("gold", 1500))}
    medals = tuple(Medal(name, need) for name, need in needs.items())
    return replace(tiny.rulebook, goals=replace(tiny.rulebook.goals, medals=medals))


@pytest.mark.parametrize(
    ("metric", "share"),
    [("no-medal", 0.25), ("bronze", 0.25), ("silver", 0.25), ("gold", 0.25), ("bronze-or-better", 0.75), ("silver-or-better", 0.5)],
)
def test_medals_are_counted_by_the_best_one(start, by_gain, metric, share):
    assert measured(metric, moved(start, 0, 0.5, 1, 1.5), by_gain) == share


def test_a_year_later_what_is_left_of_the_gain_is_a_share_of_it(start, tiny):
    games = Games(moved(start, 1, 1, 1, 1), tiny.rulebook)
    assert METRICS["kept-gain"].measure(games) == pytest.approx(games.later / 1.0)


def test_where_nothing_was_gained_nothing_is_kept(start, tiny):
    assert measured("kept-gain", start, tiny.rulebook) == 0


def with_tool(state, rulebook, tool, *stages):
    stage = state.stage.copy()
    stage[:, rulebook.tools.index(tool)] = stages
    return replace(state, stage=stage)


def test_a_tool_is_used_where_it_works_is_prepared_or_was_given_up(start, tiny):
    end = with_tool(start, tiny.rulebook, "coordinator", WORKING, PREPARED, WITHDRAWN, ABSENT)
    assert Games(end, tiny.rulebook).tools["coordinator"] == 0.75


def test_a_tool_that_was_there_and_was_given_up_is_not_used(start, tiny):
    there = tiny.rulebook.tools[int(np.flatnonzero(tiny.rulebook.beginning.stage == WORKING)[0])]
    end = with_tool(start, tiny.rulebook, there, WORKING, WITHDRAWN, WITHDRAWN, WITHDRAWN)
    assert Games(end, tiny.rulebook).tools[there] == 0.25


def test_the_commonest_tool_is_neither_statutory_nor_there_from_the_start(start, tiny):
    book = tiny.rulebook
    statutory = replace(book, statutory=np.array([tool == "coordinator" for tool in book.tools]))
    end = with_tool(start, book, "coordinator", WORKING, WORKING, WORKING, WORKING)
    assert METRICS["commonest-tool"].measure(Games(end, book).chosen_tools) == 1
    assert METRICS["commonest-tool"].measure(Games(end, statutory).chosen_tools) == 0


@pytest.mark.parametrize(
    ("relation", "number", "holds"),
    [
        ("at-least", 0.6, True), ("at-least", 0.59, False), ("at-most", 0.6, True), ("at-most", 0.61, False), ("above", 0.6, False),
        ("above", 0.61, True), ("below", 0.6, False), ("below", 0.59, True), ("between", 0.6, True), ("between", 0.9, True),
        ("between", 0.91, False), ("between", 0.59, False),
    ],
)  # fmt: skip
def test_a_relation_says_how_a_number_may_stand(relation, number, holds):
    assert RELATIONS[relation].holds(number, 0.6, 0.9) is holds
