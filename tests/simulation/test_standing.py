"""Where a game stands among plans played without people."""

import json
from dataclasses import replace

import pytest

from game.play.record import first_difference
from game.simulation.standing import BEST_FILE, PLANS_FILE, Standing, best_plan, fingerprint, measure, read, write

KEPT = Standing("print", {"thumb": 10}, {2000: 3, 2500: 5, 2750: 2}, 2900)


@pytest.fixture(scope="module")
def measured(tiny):
    return measure(tiny, plans=100, searched={"planner": 2})


def test_a_game_stands_above_the_plans_that_ended_lower():
    assert KEPT.below(2500) == 3
    assert KEPT.level(2500) == 5
    assert KEPT.level(2510) == 0
    assert KEPT.below(2760) == KEPT.total == 10


def test_every_plan_is_counted_once(measured):
    standing, _ = measured
    assert standing.total == sum(standing.plans.values()) == 100


def test_the_best_plan_is_at_least_as_good_as_any_other(measured):
    standing, _ = measured
    assert standing.best >= max(standing.counts)


def test_the_best_plan_can_be_played_again(measured, tiny):
    _, best = measured
    assert len(best.quarters) == tiny.rulebook.quarters
    assert first_difference(best, tiny.rulebook) is None


def test_what_is_written_is_read(measured, tmp_path):
    standing, best = measured
    write(standing, best, tmp_path)
    assert read(tmp_path) == standing
    assert best_plan(tmp_path) == best


def test_without_plans_there_is_no_standing(tmp_path):
    assert read(tmp_path) is None
    assert best_plan(tmp_path) is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"fingerprint": "x", "plans": {}, "index": {"two": 1}, "best": 1}'])
def test_a_damaged_file_is_as_good_as_none(tmp_path, text):
    (tmp_path / PLANS_FILE).write_text(text, encoding="utf-8")
    assert read(tmp_path) is None


def test_the_fingerprint_changes_with_a_number_of_the_rules(tiny):
    other = replace(tiny.rulebook, pace=replace(tiny.rulebook.pace, up=321))
    assert fingerprint(tiny.rulebook) == fingerprint(tiny.rulebook) != fingerprint(other)


def test_files_are_small(measured, tmp_path):
    write(*measured, tmp_path)
    assert sum(len((tmp_path / name).read_bytes()) for name in (PLANS_FILE, BEST_FILE)) < 20_000
    assert json.loads((tmp_path / PLANS_FILE).read_text(encoding="utf-8"))["index"]
