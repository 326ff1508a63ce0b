"""Every change of money in a quarter stands in its report."""

import re

import pytest

from game.play.choices import choices_of
from game.play.session import Session
from game.policies import POLICIES
from game.text.catalog import catalog
from game.views.report import report_view

SAY = catalog("en")


def played(scenario, policy, seed, quarters):
    """A game with what a policy chose, so many quarters in."""
    session = Session.new(scenario, seed)
    for _ in range(quarters):
        session.choose(choices_of(POLICIES[policy](session.state, session.rulebook), session.rulebook, session.event))
        session.end_quarter()
    return session


def zloty(row):
    return int(re.sub(r"[^0-9−]", "", row.text).replace("−", "-"))


@pytest.mark.parametrize("quarters", range(1, 9))
@pytest.mark.parametrize("policy", ["thumb", "random"])
def test_levels_and_changes_add_up(na_medal, policy, quarters):
    rows = report_view(played(na_medal, policy, 3, quarters), SAY).money
    level = zloty(rows[0])
    for row in rows[1:]:
        level = level if row.level else level + zloty(row)
        assert not row.level or zloty(row) == level


@pytest.mark.parametrize("quarters", range(1, 8))
def test_the_last_level_is_what_the_desk_shows_then(na_medal, quarters):
    session = played(na_medal, "thumb", 3, quarters)
    assert zloty(report_view(session, SAY).money[-1]) == int(session.state.money[0])


def test_a_new_year_shows_what_returns_and_what_comes(na_medal):
    rows = {row.label: row for row in report_view(played(na_medal, "thumb", 3, 2), SAY).money}
    assert zloty(rows["The new year's money for cooperation"]) == na_medal.rulebook.money
    assert zloty(rows["Unspent money returns to the budget"]) == -zloty(rows["At the end of the quarter"])


@pytest.mark.parametrize("quarters", range(1, 8))
def test_a_quarter_begins_with_what_the_one_before_left_for_it(na_medal, quarters):
    before, after = (report_view(played(na_medal, "thumb", 3, number), SAY).money for number in (quarters, quarters + 1))
    assert zloty(after[0]) == zloty(before[-1])


def test_what_tools_took_is_told_tool_by_tool(na_medal):
    upkeep = next(row for row in report_view(played(na_medal, "thumb", 3, 1), SAY).money if row.label == "Upkeep of tools")
    assert "Open competition of offers −13,000\u00a0zł" in upkeep.detail
