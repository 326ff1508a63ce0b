"""What plans may come to."""

from dataclasses import replace

import numpy as np
import pytest

from game.play.forecast import Forecast, Range, range_of, year_end

PROMISES = ("consultation-rules", "competition-standard", "coordinator", "integration-meetings")


@pytest.fixture
def drafts(session):
    """Doing nothing, and beginning to assess each year."""
    return [session.draft, session.draft.started("cyclical-assessment", "co-created")]


@pytest.fixture
def forecast(session, drafts):
    return Forecast(session.state, session.book(), drafts, worlds=8).run()


def test_there_is_a_range_for_each_draft_and_quarter(session, drafts, forecast):
    assert len(forecast.result) == len(drafts)
    assert {len(ranges) for ranges in forecast.result} == {session.rulebook.quarters}
    assert all(one.low <= one.middle <= one.high for ranges in forecast.result for one in ranges)


def test_a_draft_gains_nothing_against_itself(forecast):
    assert forecast.gain(0) == Range(0, 0, 0)


def test_a_useful_tool_gains(forecast):
    assert forecast.gain(1).high > 0


def test_a_range_is_of_four_in_five():
    assert range_of(np.arange(101)) == Range(10, 50, 90)


def test_a_forecast_can_stop_at_the_end_of_the_year(session, drafts):
    until = year_end(session.rulebook, session.state.quarter)
    assert until == 2  # the game begins in the third quarter of a year
    assert len(Forecast(session.state, session.book(), drafts, worlds=2, until=until).run().result[0]) == 2


def test_the_year_ends_with_the_game_at_the_latest(tiny):
    assert [year_end(tiny.rulebook, quarter) for quarter in range(4)] == [4, 4, 4, 4]


def test_a_forecast_alone_is_the_same_as_among_others(session, drafts, forecast):
    alone = Forecast(session.state, session.book(), drafts[1:], worlds=8).run()
    assert alone.result[0] == forecast.result[1]


def test_slices_come_one_by_one_and_can_be_dropped(session, drafts):
    forecast = Forecast(session.state, session.book(), drafts, worlds=2)
    slices = forecast.slices()
    shares = [next(slices) for _ in range(4)]
    slices.close()
    assert shares == sorted(shares)
    assert shares[-1] < 1
    with pytest.raises(AssertionError):
        _ = forecast.result


def test_the_last_slice_is_the_whole(session, drafts):
    assert list(Forecast(session.state, session.book(), drafts, worlds=2).slices())[-1] == 1


def test_the_true_seed_makes_no_difference(session, drafts, forecast):
    other = replace(session.state, seed=session.state.seed + np.uint64(99))
    assert Forecast(other, session.book(), drafts, worlds=8).run().result == forecast.result


def test_a_forecast_changes_nothing(session, drafts):
    before = session.record
    Forecast(session.state, session.book(), drafts, worlds=2).run()
    assert session.record == before
