"""What people see of good practices of others."""

from dataclasses import replace

import numpy as np
import pytest

from game.play.session import Session
from game.rules.state import KNOWN
from game.scenario.read import load
from game.text.catalog import catalog
from game.views.commands import perform
from game.views.desk import desk_view
from game.views.news import news
from game.views.practices import practices_view
from game.views.support import support_view
from game.views.tool import tool_view
from game.views.words import Words

SAY = catalog("en")
PRACTICE, TOOL = "hourglass-on-the-table", "round-table"


@pytest.fixture
def session():
    session = Session.new(load("na-medal"), 7)
    session.step = "desk"
    return session


@pytest.fixture
def knowing(session):
    """A game in which every card is known."""
    state = session.state
    session.states[-1] = replace(state, card=np.full_like(state.card, KNOWN))
    return session


def row(session, practice=PRACTICE):
    return next(row for row in practices_view(session, SAY).rows if row.id == practice)


def cost(session):
    return next(row for tab in desk_view(session, SAY).planes for row in tab.tools if row.id == TOOL).cost


def test_at_first_nothing_is_known_and_it_is_said_how_to_learn(session):
    view = practices_view(session, SAY)
    assert (view.rows, view.count) == ((), "0 of 30 known")
    assert view.nothing
    assert support_view(session, SAY).practices == "0 of 30 known"


def test_a_visit_brings_news_of_a_practice(session):
    perform(session, "activity=study-visit=zalipki", SAY)
    session.end_quarter()
    known = practices_view(session, SAY).rows
    assert len(known) == 1
    assert f"A good practice came to light: “{known[0].name}” ({known[0].tool_name})" in news(session, Words(session.scenario, SAY))


def test_a_card_tells_what_both_ways_cost_and_bring(knowing):
    adapt, as_it_is = row(knowing).ways
    assert (adapt.cost, as_it_is.cost) == ("2 days · 1 energy", "free")
    assert [side for _, side in adapt.brings] == [1, 1]
    assert -1 in [side for _, side in as_it_is.brings]


def test_the_price_on_the_desk_is_the_price_with_the_practice(knowing):
    before = cost(knowing)
    perform(knowing, f"copy={PRACTICE}=as-it-is", SAY)
    assert (before, cost(knowing)) == ("9 d 1 h · 800\u00a0zł · 4 energy", "4 d 4 h · 400\u00a0zł · 2 energy")


def test_the_card_of_the_tool_names_the_practice_and_the_saving(knowing):
    name = "“An hourglass on the round table”"
    assert tool_view(knowing, TOOL, SAY).practices == ((PRACTICE, f"A good practice is known: {name}"),)
    perform(knowing, f"copy={PRACTICE}=adapt", SAY)
    view = tool_view(knowing, TOOL, SAY)
    assert view.practices == ((PRACTICE, f"A good practice, adapted to our place: {name}"),)
    assert ("Cheaper in all by", "40 %") in view.facts


def test_a_practice_is_taken_out_of_the_plan_by_the_same_command(knowing):
    perform(knowing, f"copy={PRACTICE}=adapt", SAY)
    assert row(knowing).state == "planned"
    perform(knowing, f"copy={PRACTICE}=adapt", SAY)
    assert row(knowing).state == "free"


def test_a_practice_on_which_the_plan_rests_stays_in_it(knowing):
    spare = knowing.left()["hours"] - knowing.price(TOOL, "consulted")[1] + 1  # an hour too few
    knowing.states[-1] = replace(knowing.state, hours=knowing.state.hours - np.int32(spare))
    assert perform(knowing, f"start={TOOL}=consulted", SAY).startswith("Needs: ")
    perform(knowing, f"copy={PRACTICE}=as-it-is", SAY)
    perform(knowing, f"start={TOOL}=consulted", SAY)
    assert TOOL in knowing.draft.start
    assert perform(knowing, f"copy={PRACTICE}=as-it-is", SAY) == "The plan rests on it: take out the tool first"
    assert knowing.draft.copies == {PRACTICE: "as-it-is"}


def test_a_copied_practice_is_in_the_news_and_cannot_be_copied_again(knowing):
    perform(knowing, f"copy={PRACTICE}=adapt", SAY)
    knowing.end_quarter()
    assert "Adapted to our place: “An hourglass on the round table” (Round table)" in news(knowing, Words(knowing.scenario, SAY))
    assert row(knowing).state == "copied"
    assert perform(knowing, f"copy={PRACTICE}=as-it-is", SAY) == "It was copied already"


def test_a_quarter_in_which_a_practice_is_copied_is_not_empty(knowing):
    assert desk_view(knowing, SAY).confirm
    perform(knowing, f"copy={PRACTICE}=adapt", SAY)
    assert not desk_view(knowing, SAY).confirm
