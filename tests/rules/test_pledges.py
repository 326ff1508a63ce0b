"""A word given to the other side is kept, or it costs twice."""

import pytest

from game.rules.epilogue import epilogue
from game.rules.rulebook import NGOS, Condition, Pledge
from game.rules.state import BROKEN, KEPT

from .conftest import World

STAKE = 3000


def word(*keeps, sides=(NGOS,)):
    return Pledge("premises", 2, STAKE, sides, (), keeps)


@pytest.fixture
def giving(tiny):
    """A world in which a coordinator was promised within two quarters, and one in which nothing was."""

    def world(*given, sides=(NGOS,)):
        needs = Condition("working", (tiny.rulebook.tools.index("coordinator"),))
        return World(tiny, pledges=(word(needs, sides=sides),)).choose(pledge=given)

    return world


def test_a_word_broken_costs_trust_twice(giving):
    broken, silent = giving("premises").quarters(2), giving().quarters(2)
    assert broken.session.state.pledged[0, 0] == BROKEN
    assert broken.trust("ngos") == silent.trust("ngos") - 2 * STAKE


def test_a_word_kept_wins_its_stake(giving):
    kept = giving("premises").put_tool("coordinator", stage=2, care=1000).quarters()
    silent = giving().put_tool("coordinator", stage=2, care=1000).quarters()
    assert kept.session.state.pledged[0, 0] == KEPT
    assert kept.trust("ngos") == silent.trust("ngos") + STAKE


def test_a_word_is_not_broken_before_its_quarter_is_over(giving):
    assert giving("premises").quarters(1).session.state.pledged[0, 0] not in (KEPT, BROKEN)


def test_a_word_can_be_given_only_once(giving):
    assert not giving("premises").quarters(2).session.may_pledge("premises")


def test_a_word_to_residents_is_noticed_by_residents(giving):
    broken, silent = giving("premises", sides=()).quarters(2), giving(sides=()).quarters(2)
    assert broken.session.state.resident[0, 1] < silent.session.state.resident[0, 1]
    assert broken.trust("ngos") == silent.trust("ngos")


def test_the_ledger_names_the_word_that_was_broken(giving):
    world = giving("premises").quarters(2)
    assert "pledge:premises" in {change.cause for change in world.session.changes_of("trust", 1, (NGOS,))}


def test_a_word_that_an_answer_keeps_can_fall_due_after_the_game(tiny):
    answered = Condition("answered", (0, 0))
    world = World(tiny, pledges=(Pledge("premises", 6, STAKE, (NGOS,), (), (answered,)),)).choose(pledge=("premises",)).quarters(4)
    assert epilogue(world.session.state, world.book)[-1].pledged[0, 0] == BROKEN
