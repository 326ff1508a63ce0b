"""The laboratory: one set of games for all claims, the same on any number of processors."""

import pytest

from game.simulation.balance import measure, together
from game.simulation.figures import figures, figures_together


@pytest.fixture(scope="module")
def checks(tiny):
    """All claims but those that take a search over states."""
    return [check for check in tiny.model.checks if check.with_]


@pytest.fixture(scope="module")
def balance(tiny, checks):
    return measure(tiny, checks, games=6)


def test_two_processors_measure_the_same_as_one(tiny, checks, balance):
    assert figures(measure(tiny, checks, games=6, jobs=2), "en") == figures(balance, "en")


def test_a_claim_of_the_scenario_stands_in_the_place_of_one_of_the_model(balance):
    found = [claim for claim in figures(balance, "en")["claims"] if claim["id"] == "sense-gains"]
    assert [claim["it"] for claim in found] == ["A sensible player gains at least a little."]


def test_a_claim_of_its_own_comes_after_those_of_the_model(balance):
    assert figures(balance, "pl")["claims"][-1]["id"] == "random-does-no-harm"


def test_claims_about_all_scenarios_are_judged_apart(balance, checks):
    apart = {claim["id"] for claim in figures_together([balance], together([balance], checks), "en")["claims"]}
    assert apart == {"every-tool-is-used", "no-tool-is-a-must", "places-begin-differently"}
    assert not apart & {claim["id"] for claim in figures(balance, "en")["claims"]}


def test_progress_counts_every_game(tiny, checks):
    heard: list[int] = []
    measure(tiny, [check for check in checks if check.with_ in ("thumb", "planner")], games=6, on_games=heard.append)
    assert sum(heard) == 12
