"""Prices of the Model are those of a middling place; a scenario says how dear things are in its own."""

import numpy as np
import pytest

from game.scenario.compile import Compiler


@pytest.fixture
def dear(tiny):
    office = tiny.sheet.office.model_copy(update={"prices": 300})
    return Compiler(tiny.id, tiny.model, tiny.sheet.model_copy(update={"office": office})).rulebook()


def test_money_costs_follow_the_prices(tiny, dear):
    assert (dear.cost[0] == tiny.rulebook.cost[0] * 3).all()
    assert (dear.upkeep[0] == tiny.rulebook.upkeep[0] * 3).all()


def test_days_and_energy_do_not(tiny, dear):
    assert np.array_equal(dear.cost[1:], tiny.rulebook.cost[1:])


def test_answers_to_events_follow_the_prices(tiny, dear):
    assert (dear.answer_cost[0] == tiny.rulebook.answer_cost[0] * 3).all()
