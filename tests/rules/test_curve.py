"""The diminishing return is a table of whole numbers."""

import hashlib

import numpy as np
import pytest

from game.rules.curve import GROWN, grown, needed


def test_the_table_is_the_same_on_every_machine():
    assert hashlib.sha256(GROWN.astype(">i4").tobytes()).hexdigest()[:16] == "a7dc19932fdfe8a5"


def test_the_table_is_one_less_exp_of_minus_reach():
    exact = 1000 * (1 - np.exp(-np.arange(len(GROWN)) / 1000))
    assert np.abs(GROWN - exact).max() < 0.51


def test_each_further_tool_adds_less():
    steps = np.diff(grown(np.array([0, 400, 800, 1200, 1600])))
    assert (np.diff(steps) < 0).all()


@pytest.mark.parametrize("reach", [0, 1, 250, 999, 2500])
def test_needed_is_the_inverse_of_grown(reach):
    lift = int(grown(np.array([reach]))[0])
    assert int(grown(np.array([needed(lift)]))[0]) == lift
