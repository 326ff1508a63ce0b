"""Simple players keep to the rules and to their character."""

from dataclasses import replace

import numpy as np
import pytest

from game.policies import POLICIES
from game.rules.goals import enough
from game.rules.plan import left
from game.rules.state import ADAPTED, KNOWN
from game.rules.turn import apply, begin

SEEDS = np.arange(50, dtype=np.uint64)


def plans(scenario, name):
    """The states and plans of a policy, quarter by quarter."""
    book, state = scenario.rulebook, begin(scenario.rulebook, SEEDS)
    while state.quarter < book.quarters:
        plan = POLICIES[name](state, book)
        yield state, plan
        state = apply(state, plan, book)


def test_idle_starts_nothing(tiny):
    assert not any(plan.start.any() for _, plan in plans(tiny, "idle"))


@pytest.mark.parametrize("plane", [1, 2, 3])
def test_one_plane_keeps_to_its_plane(plane, tiny):
    others = tiny.rulebook.plane_of_tool != plane - 1
    assert not any(plan.start[:, others].any() for _, plan in plans(tiny, f"one-plane-{plane}"))


def test_imposing_imposes_whatever_can_be_imposed(tiny):
    for _, plan in plans(tiny, "imposing"):
        for tool in range(len(tiny.rulebook.tools)):
            if tiny.rulebook.allowed[0, tool]:
                assert set(np.unique(plan.start[:, tool])) <= {0, 1}


def test_thumb_promises_enough(tiny):
    _, plan = next(plans(tiny, "thumb"))
    assert enough(plan.commit, tiny.rulebook).all()


def test_who_wants_to_know_first_begins_nothing_in_a_plane_not_studied(na_medal):
    planes = na_medal.rulebook.plane_of_tool
    for state, plan in plans(na_medal, "diagnose-first"):
        if state.quarter < 2:
            assert not (plan.start.astype(bool) & (state.studied[:, planes] == 0)).any()


def test_a_sensible_player_differs_from_game_to_game_and_never_overspends(tiny):
    for state, plan in plans(tiny, "sensible"):
        assert left(state, plan, tiny.rulebook)[:, plan.start.any(axis=1)].min(initial=0) >= 0
        if state.quarter == 0:
            assert len(np.unique(plan.start, axis=0)) > 5
            assert enough(plan.commit, tiny.rulebook).all()


def test_random_tries_every_tool(na_medal):
    started = sum(plan.start.any(axis=0) for _, plan in plans(na_medal, "random"))
    begun = na_medal.rulebook.beginning.stage > 0
    assert (started[~begun] > 0).all()


def knowing(scenario):
    """Games in which every practice of others is known."""
    state = begin(scenario.rulebook, SEEDS)
    return replace(state, card=np.full_like(state.card, KNOWN))


@pytest.mark.parametrize("name", ["random", "thumb"])
def test_who_copies_practices_pays_for_them(na_medal, name):
    state = knowing(na_medal)
    plan = POLICIES[name](state, na_medal.rulebook)
    assert plan.copies.any()
    assert left(state, plan, na_medal.rulebook).min() >= 0


def test_thumb_adapts_the_practices_of_what_it_begins(na_medal):
    plan = POLICIES["thumb"](knowing(na_medal), na_medal.rulebook)
    games, places = np.nonzero(plan.copies)
    assert (plan.copies[games, places] == ADAPTED).all()
    assert (plan.start[games, na_medal.rulebook.tool_of_practice[places]] > 0).all()
