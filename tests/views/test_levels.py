"""The levels of both sides and the principles are shown with what feeds and starves them."""

from dataclasses import replace

import pytest

from game.play.session import Session
from game.text.catalog import catalog
from game.views.desk import desk_view
from game.views.levels import level_groups
from game.views.organisations import organisations_view

SAY = catalog("en")


@pytest.fixture
def session(na_medal):
    return Session.new(na_medal, 1)


@pytest.fixture
def rows(session):
    return {row.id: row for group in level_groups(session, SAY) for row in group.rows}


def test_every_principle_competence_will_and_support_in_the_council_stand_with_a_number(session, rows):
    assert rows["competence-0"].value == int(session.state.competence[0]) // 1000
    assert {f"principle-{place}" for place in range(6)} | {"competence-0", "will-0", "council-0"} <= set(rows)


def test_a_level_names_tools_at_work_that_feed_it_and_tools_that_could(rows):
    assert "Tools at work that feed it: Cooperation programme, Keeping each other informed." in rows["principle-2"].tip
    assert "Could feed it: Partnership pact" in rows["principle-2"].tip


def test_what_starves_a_level_is_named_too(rows):
    assert "Tools at work that starve it: Open competition of offers." in rows["principle-1"].tip


def test_competence_says_when_it_falls(rows):
    assert rows["competence-0"].tip.startswith("It falls when more than 90 % of the quarter's days are used.")


def test_the_sides_stand_in_the_list_of_organisations_with_their_levels(session):
    sides = organisations_view(session, SAY).sides
    assert [side.name for side in sides] == ["The office", "All organisations together", "Principles"]
    assert all(level.tip for side in sides for level in side.levels)


def test_energy_is_told_with_all_there_is_in_the_quarter(session):
    energy = next(meter for meter in desk_view(session, SAY).ngos if meter.id == "energy")
    assert energy.value == f"{session.left()['effort'] // 1000} of {int(session.state.effort[0]) // 1000}"


def test_the_plan_and_the_head_of_the_desk_count_energy_alike(session):
    view = desk_view(session, SAY)
    left, of, everything = next(meter.value for meter in view.ngos if meter.id == "energy").split(" ")
    assert next(budget.text for budget in view.budgets if budget.id == "energy") == f"{int(everything) - int(left)} {of} {everything}"


@pytest.mark.parametrize("spent", [1, 8, 13, 20])
def test_days_taken_and_days_left_make_up_all_days(session, spent):
    state = session.states[-1]
    session.states[-1] = replace(state, hours=state.hours - spent)
    view = desk_view(session, SAY)
    left = _hours(next(meter.value for meter in view.office if meter.id == "days"))
    used, have = next(budget.text for budget in view.budgets if budget.id == "days").split(" of ")
    assert _hours(used) + left == _hours(have)


def _hours(text):
    """Of days as they are written: 3 d 5 h, 1 day, 7 hours."""
    units = {"d": 8, "day": 8, "days": 8, "h": 1, "hour": 1, "hours": 1}
    parts = text.split(" ")
    return sum(int(number) * units[unit] for number, unit in zip(parts[::2], parts[1::2], strict=True))
