"""The same plan in every game."""

from dataclasses import replace

import numpy as np
import pytest

from game.policies import POLICIES
from game.policies.scripted import Scripted
from game.rules.plan import empty
from game.rules.state import ORDER, RESOLUTION, WORKING, digests
from game.rules.turn import begin
from game.simulation.batch import play
from game.simulation.players import players
from game.simulation.witness import Witness

SEEDS = np.arange(20, dtype=np.uint64)


@pytest.fixture
def start(tiny):
    return begin(tiny.rulebook, SEEDS)


@pytest.mark.parametrize("name", ["thumb", "random", "no-upkeep"])
def test_the_game_that_a_script_was_taken_from_is_played_again_as_it_was(na_medal, name):
    witness = Witness(POLICIES[name])
    end = play(witness, na_medal.rulebook, SEEDS[3:4])
    assert digests(play(Scripted(tuple(witness.plans)), na_medal.rulebook, SEEDS[3:4])) == digests(end)


def test_a_game_with_the_same_plan_is_the_same_alone_and_in_a_batch(na_medal):
    same = players(na_medal.rulebook)["same-plan"]
    assert digests(play(same, na_medal.rulebook, SEEDS[7:8])) == [digests(play(same, na_medal.rulebook, SEEDS))[7]]


def script(rulebook, **choices):
    """A plan of one game; each choice is the name of an array and what is written where."""
    plan = empty(1, rulebook)
    for name, (place, value) in choices.items():
        getattr(plan, name)[0, place] = value
    return Scripted((plan,) * rulebook.quarters)


def test_a_tool_that_cannot_be_paid_for_is_dropped(start, tiny):
    tool = tiny.rulebook.tools.index("coordinator")
    hours = start.hours.copy()
    hours[4] = 0
    plan = script(tiny.rulebook, start=(tool, 3))(replace(start, hours=hours), tiny.rulebook)
    assert plan.start[3, tool] == 3
    assert plan.start[4, tool] == 0


def test_a_document_for_a_tool_that_is_not_there_is_dropped(start, tiny):
    tool = tiny.rulebook.tools.index("coordinator")
    assert not script(tiny.rulebook, form=(tool, ORDER))(start, tiny.rulebook).form.any()


def test_a_resolution_is_dropped_where_the_council_is_against(start, tiny):
    stage, council = start.stage.copy(), start.council.copy()
    tool = int(np.flatnonzero(start.form[0] < ORDER)[0])
    stage[:, tool], council[5] = WORKING, 0
    plan = script(tiny.rulebook, form=(tool, RESOLUTION))(replace(start, stage=stage, council=council), tiny.rulebook)
    assert plan.form[4, tool] == RESOLUTION
    assert plan.form[5, tool] == 0


def test_an_answer_that_cannot_be_paid_for_becomes_the_last_one(start, tiny):
    book = tiny.rulebook
    place = next(number for number, event in enumerate(book.events) if event.answers[0].cost[1])
    hours = start.hours.copy()
    hours[5] = 0
    state = replace(start, event=np.full(len(SEEDS), place, np.int16), hours=hours)
    plan = empty(1, book)
    plan.answer[:] = 0
    answers = Scripted((plan,) * book.quarters)(state, book).answer
    assert answers[4] == 0
    assert answers[5] == -1
