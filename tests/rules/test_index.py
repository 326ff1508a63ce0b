"""The index: half points, bands, and the balance rule."""

import numpy as np
import pytest

from game.rules.index import assessed, band, index


def areas(*planes):
    """Twelve areas, all of a plane alike, in thousandths."""
    return np.array([[planes[0]] * 6 + [planes[1]] * 3 + [planes[2]] * 3], np.int32)


@pytest.mark.parametrize(("true", "seen"), [(1000, 1000), (1249, 1000), (1250, 1500), (2749, 2500), (4750, 5000), (5000, 5000)])
def test_an_area_is_assessed_in_half_points(true, seen):
    assert assessed(np.array([true])).tolist() == [seen]


def test_the_index_is_the_mean_of_twelve_areas_with_two_decimals(na_medal):
    values = areas(2000, 2000, 2000)
    values[0, 0] = 2500
    assert index(values, na_medal.rulebook).mean.tolist() == [2040]


def test_twenty_two_points_in_twelve_areas_are_one_point_eighty_three(na_medal):
    # a real city began there: 22 / 12
    values = areas(2000, 2000, 2000)
    values[0, :2] = 1000
    assert index(values, na_medal.rulebook).mean.tolist() == [1830]


def test_a_plane_that_trails_by_more_than_a_point_costs_a_band(na_medal):
    unbalanced = index(areas(3500, 2000, 2000), na_medal.rulebook)
    assert unbalanced.mean.tolist() == [2750]
    assert unbalanced.final.tolist() == [2490]


def test_a_plane_that_trails_by_a_whole_point_costs_nothing(na_medal):
    even = index(areas(3000, 2000, 2000), na_medal.rulebook)
    assert even.final.tolist() == even.mean.tolist()


def test_nothing_lies_below_the_lowest_band(na_medal):
    low = index(areas(1000, 2500, 1000), na_medal.rulebook)
    assert low.final.tolist() == low.mean.tolist()


@pytest.mark.parametrize(("mean", "number"), [(1740, 0), (1750, 1), (2490, 1), (2500, 2), (3250, 3), (4000, 4), (5000, 4)])
def test_a_band_begins_at_its_threshold(mean, number):
    assert band(np.array([mean])).tolist() == [number]
