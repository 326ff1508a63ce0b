"""A no says what it takes and what there is."""

from dataclasses import replace

import pytest

from game.play.session import Session
from game.text.catalog import catalog
from game.views.desk import desk_view
from game.views.documents import document_view
from game.views.event import event_view
from game.views.refusals import refusal, too_dear
from game.views.support import support_view
from game.views.words import Words

SAY = catalog("en")


def put(session, **values):
    """The game with numbers put into its state by hand."""
    state = session.states[-1]
    session.states[-1] = replace(state, **{name: state[name] * 0 + value for name, value in values.items()})
    return session


def with_left(session, name, amount):
    """The game with so much of a resource left after upkeep."""
    return put(session, **{name: int(session.state[name][0]) - session.left()[name] + amount})


def why_not(session, tool, mode):
    refused = session.refusal(tool, mode)
    assert refused is not None
    return refusal(Words(session.scenario, SAY), session, refused, tool)


@pytest.fixture
def official(tiny):
    return Session.new(tiny, 1, "official")


def test_too_few_days_are_told_with_those_that_are_left(tiny):
    session = with_left(Session.new(tiny, 1), "hours", 8)
    assert why_not(session, "consultation-rules", "co-created") == "Needs: 9 d 1 h; left: 1 day"


def test_less_than_a_day_too_few_is_told_in_hours(tiny):
    session = with_left(Session.new(tiny, 1), "hours", 72)
    assert why_not(session, "consultation-rules", "co-created") == "Needs: 9 d 1 h; left: 9 days"


def test_distrust_is_told_with_the_trust_that_it_takes(official):
    assert "it takes trust of 35, theirs is 5" in why_not(put(official, trust=5_900), "coordinator", "co-created")


def test_tired_organisations_name_their_reserve(official):
    session = with_left(put(official, trust=90_000), "effort", official.price("coordinator", "co-created")[2] + 100)
    told = why_not(session, "coordinator", "co-created")
    assert told.startswith("Organisations say no: it takes 2 energy; left: 2 energy, of which a reserve is kept: 0.3 energy")


def test_energy_that_is_left_is_told_in_whole_units_as_at_the_desk(tiny):
    session = with_left(Session.new(tiny, 1), "effort", 1_400)
    assert desk_view(session, SAY).ngos[0].value.startswith("1 of ")
    assert too_dear(Words(tiny, SAY), put(session, effort=1_400), (0, 0, 2_000)) == "Needs: 2 energy; left: 1 energy"


def test_an_area_that_is_good_enough_is_named(official):
    told = why_not(put(official, trust=90_000, area=4_500), "coordinator", "co-created")
    assert told == "Organisations say no: “Civic initiatives” stands well enough for them, at 3.75 or more"


def test_a_document_without_the_council_tells_how_much_support_there_is(tiny):
    rows = document_view(put(Session.new(tiny, 1), council=41_300), "mutual-information", SAY).rows
    assert rows[-1].why_not == "Needs support in the council of at least 45; it is 41"


def test_an_answer_that_is_too_dear_tells_what_there_is(tiny):
    late = tiny.rulebook.events.index(next(event for event in tiny.rulebook.events if event.id == "late-results"))
    session = put(Session.new(tiny, 1), event=late, hours=0, effort=0)
    assert any("left: 0 days" in row.why_not for row in event_view(session, SAY).answers)


def test_hours_of_advice_are_counted_alike_on_a_document_and_among_the_support(medal):
    session = Session.new(medal, 1)
    tool = session.working_tools()[0]
    session.choose(replace(session.draft, form={tool: "order"}, advised=(tool,)))
    left = document_view(session, session.working_tools()[1], SAY).advice_left
    assert left == "12 hours of advice left"
    assert ("hours of advice", "12") in support_view(session, SAY).counters


@pytest.fixture
def medal():
    from game.scenario.read import load

    return load("na-medal")
