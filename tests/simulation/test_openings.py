"""Openings: what games begin in their first year, and how much alike it is in places of different kinds."""

from dataclasses import replace

import numpy as np
import pytest

from game.policies import POLICIES
from game.rules.metrics import Games
from game.rules.state import ABSENT, WITHDRAWN, WORKING
from game.rules.turn import begin
from game.simulation.batch import play, play_year_and_rest
from game.simulation.openings import between_kinds, opening, overlap

SEEDS = np.arange(4, dtype=np.uint64)


@pytest.fixture
def start(tiny):
    """Four games that have just begun."""
    return begin(tiny.rulebook, SEEDS)


def staged(state, rulebook, **stages):
    """The same games with tools in these stages, one for each game."""
    stage = state.stage.copy()
    for tool, of_games in stages.items():
        stage[:, rulebook.tools.index(tool)] = of_games
    return replace(state, stage=stage)


def test_what_half_of_the_games_begin_is_of_the_opening(start, tiny):
    year = staged(start, tiny.rulebook, coordinator=[WORKING, WORKING, ABSENT, ABSENT])
    assert opening(Games(start, tiny.rulebook, year)) == {"coordinator"}


def test_what_fewer_games_begin_is_not(start, tiny):
    year = staged(start, tiny.rulebook, coordinator=[WORKING, ABSENT, ABSENT, ABSENT])
    assert opening(Games(start, tiny.rulebook, year)) == frozenset()


def test_a_tool_begun_and_given_up_within_the_year_was_begun(start, tiny):
    year = staged(start, tiny.rulebook, coordinator=[WITHDRAWN, WITHDRAWN, ABSENT, ABSENT])
    assert opening(Games(start, tiny.rulebook, year)) == {"coordinator"}


def test_a_tool_at_work_from_the_start_is_not_begun(start, tiny):
    assert (start.stage != ABSENT).any()
    assert Games(start, tiny.rulebook, start).opening.keys() == set(tiny.rulebook.tools) - {"mutual-information"}
    assert opening(Games(start, tiny.rulebook, start)) == frozenset()


def test_what_is_begun_after_the_first_year_is_not_of_the_opening(start, tiny):
    end = staged(start, tiny.rulebook, coordinator=[WORKING] * 4)
    assert opening(Games(end, tiny.rulebook, start)) == frozenset()


def test_a_game_of_a_year_is_all_opening(start, tiny):
    end = staged(start, tiny.rulebook, coordinator=[WORKING] * 4)
    assert opening(Games(end, tiny.rulebook)) == {"coordinator"}


def test_openings_overlap_by_what_both_have():
    assert overlap(frozenset("abc"), frozenset("bcd")) == 0.5
    assert overlap(frozenset("ab"), frozenset("cd")) == 0


def test_two_openings_that_begin_nothing_are_alike():
    assert overlap(frozenset(), frozenset()) == 1


def test_of_two_kinds_the_scenarios_that_begin_most_alike_count():
    places = [("rural", frozenset("abc")), ("rural", frozenset("xyz")), ("city", frozenset("bcd")), ("powiat", frozenset("q"))]
    assert between_kinds(places) == {"city/powiat": 0, "city/rural": 0.5, "powiat/rural": 0}


def test_two_places_of_one_kind_may_begin_alike():
    assert between_kinds([("city", frozenset("ab")), ("city", frozenset("ab"))]) == {}


def test_a_game_looked_at_after_a_year_ends_as_it_does_otherwise(na_medal):
    book, thumb = na_medal.rulebook, POLICIES["thumb"]
    year, end = play_year_and_rest(thumb, book, SEEDS)
    assert (year.quarter, end.quarter) == (4, book.quarters)
    assert (end.area == play(thumb, book, SEEDS).area).all()
