"""Two sides: the computer's side joins, or says why not."""

import pytest

from game.policies import initiatives
from game.rules.plan import empty
from game.rules.sides import REASONS

from .conftest import World


@pytest.fixture
def official(tiny):
    return World(tiny, role="official")


def test_organisations_without_trust_refuse_and_say_so(official):
    refused = official.put(trust=5_000).session.refusal("coordinator", "co-created")
    assert refused is not None
    assert refused.kind == "they-distrust"


def test_tired_organisations_refuse_and_say_so(official):
    place = official.book.tools.index("coordinator")
    cost = int(official.book.cost[2, 2, place])
    refused = official.put(trust=90_000, effort=cost + 1).session.refusal("coordinator", "co-created")
    assert refused is not None
    assert refused.kind in ("they-tire", "effort")


def test_an_area_that_is_good_enough_interests_nobody(official):
    refused = official.put(trust=90_000, area=4_500).session.refusal("coordinator", "co-created")
    assert refused is not None
    assert refused.kind == "they-gain-nothing"


def test_trusting_organisations_join(official):
    assert official.put(trust=90_000).session.refusal("coordinator", "co-created") is None


def test_nobody_asks_the_other_side_when_something_is_forced(official):
    assert official.put(trust=5_000).session.refusal("coordinator", "imposed") is None


def test_in_partnership_one_person_speaks_for_both(tiny):
    assert World(tiny).put(trust=5_000).session.refusal("coordinator", "co-created") is None


def test_an_activist_cannot_decide_for_the_council(tiny):
    refused = World(tiny, role="activist").put(trust=90_000).session.refusal("consultation-rules", "imposed")
    assert refused is not None
    assert refused.kind == "not-yours"


def test_the_office_begins_something_of_its_own_accord(tiny):
    world = World(tiny, role="activist").put(trust=90_000)
    plan = initiatives(world.session.state, empty(1, world.book), world.session.book())
    assert plan.start.any()


def test_the_other_side_begins_nothing_in_partnership(tiny):
    world = World(tiny)
    assert not initiatives(world.session.state, empty(1, world.book), world.session.book()).start.any()


def test_seats_change_at_half_time(tiny):
    from game.play.session import Session

    session = Session.new(tiny, 1, "official", swap=True)
    roles = [session.role_in(quarter) for quarter in range(4)]
    assert roles == ["official", "official", "activist", "activist"]


def test_the_swap_shows_what_the_other_side_would_have_done(tiny):
    from game.play.session import Session
    from game.text.catalog import catalog
    from game.views.roles import swap_view

    session = Session.new(tiny, 1, "official", swap=True)
    session.end_quarter()
    session.end_quarter()
    assert session.swapping
    rows = swap_view(session, catalog("en")).rows
    assert len(rows) == 2
    assert all(row.theirs == "nothing new" or "because of" in row.theirs for row in rows)


def test_two_people_must_both_say_yes(tiny):
    from game.play.session import Session

    session = Session.new(tiny, 1, "two")
    session.start("coordinator", "co-created")
    session.end_quarter()
    assert session.record.quarters[0].start == {}


def test_what_both_agree_to_begins(tiny):
    from game.play.session import Session

    session = Session.new(tiny, 1, "two")
    session.start("coordinator", "co-created")
    session.choose(session.draft.toggled("agreed", "coordinator"))
    session.end_quarter()
    assert session.record.quarters[0].start == {"coordinator": "co-created"}


def test_every_reason_has_its_words():
    from game.views.refusals import REFUSAL_TEXTS

    assert set(REASONS) <= set(REFUSAL_TEXTS)


def test_a_no_names_the_way_that_would_be_agreed_to(official):
    from game.text.catalog import catalog
    from game.views.refusals import refusal
    from game.views.words import Words

    session = official.put(trust=30_000).session
    refused = session.refusal("coordinator", "co-created")
    assert refused is not None
    assert refused.kind == "they-distrust"
    assert "they would agree to: consulted" in refusal(Words(session.scenario, catalog("en")), session, refused, "coordinator")
