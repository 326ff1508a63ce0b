"""The plans that games are compared with belong to the rules and the content as they are now."""

from game.play.record import first_difference, replay
from game.rules.index import index
from game.scenario.read import folder_of
from game.simulation.standing import PLANS, best_plan, fingerprint, read


def test_plans_are_not_stale(scenario):
    """If this fails: python -m game plans --stale --jobs 2"""
    kept = read(folder_of(scenario.id))
    assert kept is not None
    assert kept.fingerprint == fingerprint(scenario.rulebook)
    assert kept.total == PLANS


def test_the_best_plan_known_comes_out_as_it_did(scenario):
    best = best_plan(folder_of(scenario.id))
    assert best is not None
    assert first_difference(best, scenario.rulebook) is None


def test_the_best_plan_known_reaches_the_index_that_is_told(scenario):
    *_, end = replay(best_plan(folder_of(scenario.id)), scenario.rulebook)
    assert index(end.measured, scenario.rulebook).final[0] == read(folder_of(scenario.id)).best
