"""Players that look ahead."""

from dataclasses import fields, replace

import numpy as np
import pytest

from game.policies import POLICIES, SEARCHING
from game.policies.planner import Planner
from game.rules.goals import enough
from game.rules.plan import left
from game.rules.state import digests
from game.rules.turn import apply, begin
from game.simulation.batch import play

FEW = Planner(rollouts=12, worlds=1)
SEEDS = np.arange(6, dtype=np.uint64)


def same(one, other):
    return all((getattr(one, field.name) == getattr(other, field.name)).all() for field in fields(one))


def test_games_that_look_alike_get_the_same_plan(midway, lookalike, na_medal):
    assert same(FEW(midway, na_medal.rulebook), FEW(lookalike, na_medal.rulebook))


def test_who_knows_all_may_plan_otherwise(midway, lookalike, na_medal):
    knows = replace(POLICIES["all-knowing"], rollouts=60)
    assert not same(knows(midway, na_medal.rulebook), knows(lookalike, na_medal.rulebook))


def test_a_game_alone_gets_the_plan_it_gets_in_a_batch(midway, na_medal):
    book = na_medal.rulebook
    together, alone = FEW(midway, book), FEW(midway.take([3]), book)
    assert all((getattr(together, field.name)[3] == getattr(alone, field.name)[0]).all() for field in fields(alone))


@pytest.mark.parametrize("name", SEARCHING)
def test_every_searching_player_plays_the_same_alone(name, tiny):
    policy = replace(POLICIES[name], rollouts=12)
    together = digests(play(policy, tiny.rulebook, SEEDS))
    assert digests(play(policy, tiny.rulebook, SEEDS[4:5])) == [together[4]]


def test_no_plan_costs_more_than_there_is(tiny):
    book, state = tiny.rulebook, begin(tiny.rulebook, SEEDS)
    while state.quarter < book.quarters:
        plan = FEW(state, book)
        assert left(state, plan, book)[:, plan.start.any(axis=1)].min(initial=0) >= 0
        state = apply(state, plan, book)


def test_the_planner_promises_enough(na_medal):
    state = begin(na_medal.rulebook, SEEDS[:1])
    assert enough(Planner(rollouts=60)(state, na_medal.rulebook).commit, na_medal.rulebook).all()


def test_looking_ahead_beats_the_rule_of_thumb(tiny):
    seeds = np.arange(12, dtype=np.uint64)
    ahead, thumb = (play(policy, tiny.rulebook, seeds).area.mean() for policy in (Planner(rollouts=300), POLICIES["thumb"]))
    assert ahead > thumb


def test_more_rollouts_mean_more_candidates_and_generations():
    little, much = Planner(rollouts=100), Planner(rollouts=2000)
    assert little.candidates < much.candidates
    assert little.generations < much.generations
