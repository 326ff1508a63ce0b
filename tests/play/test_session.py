"""One game with people."""

import pytest

from game.rules.state import PREPARED, WORKING


def test_a_game_goes_from_the_briefing_to_the_first_desk(session):
    session.step = "briefing"
    assert [session.next() for _ in range(3)] == ["assessment", "commitments", "desk"]


def test_the_desk_ends_the_quarter_and_shows_the_report(session):
    assert session.next() == "report"
    assert session.state.quarter == 1


def test_the_last_report_leads_to_the_closing_assessment_and_the_result(session):
    while not session.over:
        session.end_quarter()
    session.step = "report"
    assert [session.next(), session.next(), session.next()] == ["closing", "result", "result"]


def test_an_event_comes_before_the_desk(session):
    while session.event < 0:
        session.end_quarter()
    assert session.first_step() == "event"


def test_an_answered_event_does_not_come_again(session):
    while session.event < 0:
        session.end_quarter()
    session.choose(session.draft.answered(session.rulebook.events[session.event].answers[-1].id))
    assert session.first_step() == "desk"


def test_a_tool_is_paid_for_in_the_quarter_it_starts(session):
    before = session.left()["hours"]
    assert session.start("coordinator", "co-created") is None
    cost = session.rulebook.cost[1, 2, session.rulebook.tools.index("coordinator")]
    assert session.left()["hours"] == before - cost


def test_a_planned_tool_can_change_its_mode(session):
    session.start("coordinator", "co-created")
    assert session.start("coordinator", "imposed") is None
    assert session.draft.start == {"coordinator": "imposed"}


def test_a_refused_tool_says_what_it_needs(session):
    refused = session.start("federation", "co-created")
    assert refused is not None
    assert refused.kind == "need"
    assert session.draft.start == {}


def test_too_dear_a_plan_is_refused(session):
    kinds = set()
    for tool in session.idle_tools():
        refused = session.start(tool, session.best_mode(tool))
        kinds |= {refused.kind} if refused else set()
    assert kinds & {"hours", "effort", "slots"}


def test_taking_back_and_choosing_again_is_the_same_game(session):
    session.start("coordinator", "co-created")
    chosen = session.draft
    assert session.undo()
    assert session.draft.start == {}
    assert session.redo()
    assert session.draft == chosen


def test_there_is_nothing_to_take_back_after_a_quarter_ends(session):
    session.start("coordinator", "co-created")
    session.end_quarter()
    assert not session.undo()


def test_whoever_takes_a_promise_back_at_the_desk_promises_again(session):
    session.step = "commitments"
    for tool in ("coordinator", "consultation-rules", "competition-standard", "integration-meetings"):
        session.choose(session.draft.toggled("commit", tool))
    assert session.next() == "desk"
    assert session.undo()
    assert session.step == "commitments"


def test_a_prepared_tool_works_a_quarter_later(session):
    session.start("coordinator", "co-created")
    session.end_quarter()
    assert session.stage("coordinator") == PREPARED
    session.end_quarter()
    assert session.stage("coordinator") == WORKING


def test_a_tool_without_upkeep_loses_care(session):
    session.choose(session.draft.toggled("neglect", "mutual-information"))
    session.end_quarter()
    place = session.rulebook.tools.index("mutual-information")
    assert session.state.care[0, place] < session.before().care[0, place]


def test_a_withdrawn_tool_works_no_more(session):
    session.choose(session.draft.toggled("stop", "mutual-information"))
    session.end_quarter()
    assert session.stage("mutual-information") != WORKING


TOOL = "mutual-information"


def test_who_withdraws_a_tool_gives_up_its_document_its_advice_and_its_unpaid_upkeep(session):
    planned = session.draft.put("form", TOOL, "order").toggled("advised", TOOL).toggled("neglect", TOOL)
    withdrawn = planned.toggled("stop", TOOL)
    assert withdrawn.stop == (TOOL,)
    assert (withdrawn.form, withdrawn.advised, withdrawn.neglect) == ({}, (), ())


@pytest.mark.parametrize("choice", ["form", "advised", "neglect"])
def test_who_writes_down_a_tool_or_only_does_not_pay_for_it_keeps_it(session, choice):
    withdrawn = session.draft.toggled("stop", TOOL)
    chosen = withdrawn.put("form", TOOL, "order") if choice == "form" else withdrawn.toggled(choice, TOOL)
    assert chosen.stop == ()


def test_taking_a_document_out_of_the_plan_withdraws_nothing_and_keeps_what_is_withdrawn(session):
    withdrawn = session.draft.toggled("stop", TOOL)
    assert withdrawn.put("form", TOOL, "").stop == (TOOL,)
    assert withdrawn.toggled("stop", TOOL) == session.draft


def test_four_promises_with_one_in_each_plane_suffice(session):
    for tool in ("consultation-rules", "competition-standard", "coordinator"):
        session.choose(session.draft.toggled("commit", tool))
    assert not session.promises_suffice()
    session.choose(session.draft.toggled("commit", "integration-meetings"))
    assert session.promises_suffice()


def test_four_promises_in_two_planes_do_not_suffice(session):
    for tool in ("consultation-rules", "cyclical-assessment", "coordinator", "integration-meetings"):
        session.choose(session.draft.toggled("commit", tool))
    assert not session.promises_suffice()


def test_causes_of_a_change_are_told_the_largest_first(session):
    session.start("coordinator", "imposed")
    session.end_quarter()
    causes = session.changes_of("trust", 0, (1,))
    assert causes[0].cause == "mode:imposed"
    assert causes[0].amount < 0
