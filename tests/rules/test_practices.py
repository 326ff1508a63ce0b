"""Good practices of others: unknown at first, shown by visits, and copied once, adapted or as they are."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules.copying import copyable
from game.rules.draft import Draft
from game.rules.effects import carry_out
from game.rules.rulebook import Effect
from game.rules.state import ADAPTED, COPIED, KNOWN, PREPARED, UNKNOWN, WORKING
from game.rules.turn import begin

from .conftest import World

COORDINATOR = "coordinator-who-may-ask"
RULES = "one-page-beside-the-draft"


def place(world, practice):
    return [one.id for one in world.book.practices].index(practice)


def card(world, practice):
    return int(world.session.state.card[0, place(world, practice)])


@pytest.fixture
def knowing(tiny):
    """A world in which every card is known."""
    return World(tiny).put(card=KNOWN)


@pytest.fixture
def knowing_too(tiny):
    """Another one to compare with."""
    return World(tiny).put(card=KNOWN)


def shown(tiny, number, seeds=1, state=None):
    """The cards of some games after so many were shown. (game, practice)"""
    draft = Draft(state or begin(tiny.rulebook, np.arange(seeds, dtype=np.uint64)))
    carry_out(draft, tiny.rulebook, (Effect("show", (number,)),), None)
    return draft["card"]


def test_at_the_beginning_no_practice_is_known(world):
    assert not world.session.state.card.any()


def test_a_scenario_has_the_practices_of_its_own_tools_only(tiny):
    assert {tiny.rulebook.tools[practice.tool] for practice in tiny.rulebook.practices} == set(tiny.rulebook.tools)
    assert len(tiny.rulebook.practices) < len(tiny.model.practices)


@pytest.mark.parametrize(("number", "known"), [(1, 1), (3, 3), (16, 8)])
def test_so_many_cards_come_to_light_as_there_are(tiny, number, known):
    assert (shown(tiny, number) == KNOWN).sum() == known


def test_first_come_practices_of_tools_that_do_not_work_yet(tiny):
    at_work = [tiny.rulebook.tools[practice.tool] for practice in tiny.rulebook.practices].index("mutual-information")
    assert shown(tiny, 7, seeds=50)[:, at_work].max() == UNKNOWN
    assert shown(tiny, 8, seeds=50)[:, at_work].min() == KNOWN


def test_chance_chooses_among_all_cards(tiny):
    cards = shown(tiny, 1, seeds=200)
    assert (cards.sum(axis=1) == 1).all()
    assert (cards.sum(axis=0) > 0).sum() == 7


def test_a_card_that_was_copied_is_not_shown_again(tiny):
    state = begin(tiny.rulebook, np.zeros(1, np.uint64))
    copied = np.full_like(state.card, ADAPTED)
    assert (shown(tiny, 4, state=replace(state, card=copied)) == ADAPTED).all()


def test_adapting_takes_two_days_and_a_unit_of_energy(knowing):
    before = knowing.session.left()
    after = knowing.choose(copies={COORDINATOR: "adapt"}).session.left()
    assert {name: before[name] - after[name] for name in before} == {"money": 0, "hours": 16, "effort": 1000}


def test_copying_as_it_is_takes_nothing(knowing):
    before = knowing.session.left()
    assert knowing.choose(copies={COORDINATOR: "as-it-is"}).session.left() == before


@pytest.mark.parametrize(("way", "percent"), [("adapt", 60), ("as-it-is", 50)])
def test_the_tool_is_cheaper_from_the_very_quarter(knowing, way, percent):
    money, hours, effort = knowing.session.price("coordinator", "co-created")
    knowing.choose(copies={COORDINATOR: way})
    assert knowing.session.price("coordinator", "co-created") == (money * percent // 100, hours * percent // 100, effort * percent // 100)


def test_what_the_plan_says_is_left_is_left(knowing):
    knowing.choose(copies={COORDINATOR: "adapt"}).start("coordinator", "co-created")
    left = knowing.session.left()
    spent = {name: int(knowing.session.state[name][0]) - left[name] for name in left}
    knowing.quarters()
    paid = {name: -sum(change.amount for change in knowing.session.changes_of(name, 0) if change.cause != "budget") for name in left}
    assert paid == spent


def test_who_begins_a_quarter_later_pays_less_too(knowing):
    whole = knowing.session.price("coordinator", "co-created")
    knowing.choose(copies={COORDINATOR: "adapt"}).quarters()
    assert card(knowing, COORDINATOR) == ADAPTED
    assert knowing.session.price("coordinator", "co-created") == tuple(part * 60 // 100 for part in whole)


def test_nothing_is_for_free(knowing):
    ease = np.full_like(knowing.session.state.ease, 600)
    knowing.put(ease=ease).choose(copies={COORDINATOR: "as-it-is"})
    assert knowing.session.price("coordinator", "co-created")[0] == 1500 * 20 // 100


def made(world, way, studied):
    """How well a tool is made after its practice was copied in that way."""
    world.put(studied=studied).choose(copies={RULES: way} if way else {}).start("consultation-rules", "co-created").quarters()
    return world.tool("made", "consultation-rules"), world.tool("informed", "consultation-rules")


def test_an_adapted_tool_is_made_as_if_needs_were_known(knowing, knowing_too):
    assert made(knowing, "adapt", studied=0) == made(knowing_too, "", studied=1)


def test_a_tool_copied_as_it_is_is_a_guess_though_needs_are_known(knowing, knowing_too):
    assert made(knowing, "as-it-is", studied=1) == made(knowing_too, "", studied=0)


def test_what_is_copied_as_it_is_takes_a_quarter_less(knowing, knowing_too):
    for world, way in ((knowing, "as-it-is"), (knowing_too, "adapt")):
        world.choose(copies={RULES: way}).start("consultation-rules", "co-created").quarters()
    assert (knowing.tool("left", "consultation-rules"), knowing_too.tool("left", "consultation-rules")) == (0, 1)


def refused(world, practice=COORDINATOR, way="adapt"):
    reason = world.session.copy_refusal(practice, way)
    return reason and reason.kind


def test_a_card_that_is_not_known_cannot_be_copied(world):
    assert refused(world) == "unknown"


def test_a_known_card_can_be_copied(knowing):
    assert refused(knowing) is None


def test_a_card_is_copied_once(knowing):
    assert refused(knowing.choose(copies={COORDINATOR: "as-it-is"}).quarters()) == "copied"


@pytest.mark.parametrize("stage", [WORKING, PREPARED])
def test_a_practice_comes_too_late_for_a_tool_that_has_begun(knowing, stage):
    assert refused(knowing.put_tool("coordinator", stage=stage)) == "begun"


def test_a_tool_follows_one_practice_only(tiny):
    first = next(one for one in tiny.rulebook.practices if one.id == COORDINATOR)
    world = World(tiny, practices=(first, first._replace(id="another"))).put(card=KNOWN)
    assert refused(world.choose(copies={"another": "as-it-is"})) == "another"
    assert not copyable(world.quarters().session.state, world.book, 0, np.zeros(1, np.intp)).any()


def test_days_that_are_missing_are_said(knowing):
    reason = knowing.put(hours=10).session.copy_refusal(COORDINATOR, "adapt")
    assert reason is not None
    assert reason.kind == "hours"
    assert reason.wanted > reason.there


def test_after_the_game_nothing_is_copied(knowing):
    assert refused(knowing.quarters(4)) == "over"


def test_a_card_stays_what_it_became(knowing):
    assert card(knowing.choose(copies={COORDINATOR: "as-it-is"}).quarters(3), COORDINATOR) == COPIED
