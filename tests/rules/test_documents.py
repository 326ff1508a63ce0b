"""Legal forms: what they cost, how they go wrong, and what they survive."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules.draft import Draft
from game.rules.forms import FORMS, shake
from game.rules.plan import empty
from game.rules.state import DECISION, ORDER, PRACTICE, RESOLUTION, WITHDRAWN, WORKING
from game.rules.turn import apply, begin

from .conftest import World

TOOLS = ("mutual-information", "coordinator", "integration-meetings", "consultation-rules")


@pytest.fixture
def elected(tiny):
    """After the election of a new head: tools that were a practice, a decision, an order and a resolution."""
    world = World(tiny)
    for tool, form in zip(TOOLS, (PRACTICE, DECISION, ORDER, RESOLUTION), strict=True):
        world.put_tool(tool, stage=WORKING, care=1000, form=form, mode=0)
    draft = Draft(world.session.state)
    shake(draft, world.book, np.ones(1, bool), RESOLUTION)
    state = draft.finish()
    return {tool: {name: int(state[name][0, world.book.tools.index(tool)]) for name in ("stage", "care", "form")} for tool in TOOLS}


def test_a_practice_that_was_forced_ends_with_the_one_who_forced_it(elected):
    assert elected["mutual-information"]["stage"] == WITHDRAWN


def test_an_order_falls_and_its_tool_loses_care(elected):
    assert elected["integration-meetings"] == {"stage": WORKING, "care": 650, "form": PRACTICE}


def test_a_resolution_survives(elected):
    assert elected["consultation-rules"] == {"stage": WORKING, "care": 1000, "form": RESOLUTION}


def test_a_document_takes_the_time_of_the_office(world):
    before = world.session.left()["hours"]
    world.choose(form={"mutual-information": "order"})
    assert before - world.session.left()["hours"] == world.book.form_hours[ORDER]


def test_a_planned_document_holds_when_the_quarter_ends(world):
    assert world.choose(form={"mutual-information": "order"}).quarters().tool("form", "mutual-information") == ORDER


def test_a_resolution_needs_the_council(world):
    refused = world.put(council=20_000).session.document_refusal("mutual-information", "resolution", False)
    assert refused is not None
    assert refused.kind == "council"


def test_only_a_tool_that_is_there_can_be_written_down(world):
    refused = world.session.document_refusal("coordinator", "order", False)
    assert refused is not None
    assert refused.kind == "absent"


def test_a_document_made_with_advice_is_rarely_flawed(tiny):
    book = tiny.rulebook
    state = begin(book, np.arange(2000, dtype=np.uint64))
    place = book.tools.index("mutual-information")

    patient = replace(book, pace=replace(book.pace, found=0))  # nobody looks for defects

    def flawed(advised):
        plan = empty(2000, book)
        plan.form[:, place] = ORDER
        plan.advised[:, place] = advised
        return int(apply(state, plan, patient).flawed[:, place].sum())

    assert flawed(True) < flawed(False) / 4


def test_forms_are_named_from_the_weakest(world):
    assert FORMS == ("practice", "decision", "order", "resolution")
