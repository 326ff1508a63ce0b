"""The adviser: what would help most, and why; and what asking costs."""

from dataclasses import replace

import numpy as np
import pytest

from game.play.advice import Adviser, Question, helps
from game.play.forecast import Range
from game.play.moves import KINDS, Move, moves
from game.play.reasons import CODES, Reason, reasons
from game.play.record import replay
from game.play.session import Session
from game.rules.rulebook import Condition
from game.rules.state import KNOWN, WORKING, digests

ADVICE = "advice"


def hours(session):
    """Hours of advice left in the state."""
    return int(session.state.counter[0, session.rulebook.counters.index(ADVICE)])


def codes(move, session):
    return {reason.code: reason.of for reason in reasons(move, session.state, session.book())}


def adviser(session):
    return Adviser(session.state, session.book(), session.draft, few=2, worlds=4)


# what is worth suggesting


def test_a_change_that_loses_is_not_suggested():
    assert not helps(Range(-90, -40, 10), ())
    assert not helps(Range(-90, -40, 10), (Reason("medal", amount=200),))


def test_a_change_without_a_gain_is_suggested_when_a_medal_comes_oftener():
    assert not helps(Range(-20, 0, 20), ())
    assert helps(Range(-20, 0, 20), (Reason("medal", amount=200),))


def test_a_change_that_gains_is_suggested():
    assert helps(Range(-20, 30, 60), ())


# changes


def test_every_move_is_allowed_and_of_a_known_kind(session):
    for some in moves(session.state, session.book(), session.draft):
        for move in some:
            assert move.kind in KINDS
            if move.kind == "start":
                assert session.refusal(move.name, move.way) is None
            if move.kind == "activity":
                assert session.activity_refusal(move.name, move.way) is None


def test_a_move_changes_one_thing(session):
    assert Move("start", "coordinator", "co-created").on(session.draft) == session.draft.started("coordinator", "co-created")
    assert Move("form", "mutual-information", "order", advised=True).on(session.draft).advised == ("mutual-information",)


def test_a_planned_tool_can_be_dropped(session):
    session.start("coordinator", "co-created")
    assert Move("drop", "coordinator") in [move for some in moves(session.state, session.book(), session.draft) for move in some]


def test_an_unanswered_event_can_be_answered(session):
    while session.event < 0:
        session.end_quarter()
    answers = [move for some in moves(session.state, session.book(), session.draft) for move in some if move.kind == "answer"]
    assert answers


def test_a_known_practice_can_be_copied_in_both_ways(session):
    card = np.array(session.state.card, order="F")
    card[0, [one.id for one in session.rulebook.practices].index("hourglass-on-the-table")] = KNOWN
    session.states[-1] = replace(session.state, card=card)
    copies = [move for some in moves(session.state, session.book(), session.draft) for move in some if move.kind == "copies"]
    assert [move.way for move in copies] == ["adapt", "as-it-is"]
    assert codes(copies[0], session) == {"eases": "round-table"}
    assert copies[0].on(session.draft).copies == {"hourglass-on-the-table": "adapt"}


# suggestions


def test_there_are_at_most_three_suggestions_of_different_things(session):
    found = adviser(session).run().result
    assert 1 <= len(found) <= 3
    assert len({(one.move.kind, one.move.name) for one in found}) == len(found)
    assert all(one.draft == one.move.on(session.draft) for one in found)
    assert all(reason.code in CODES for one in found for reason in one.reasons)


def test_the_adviser_can_be_dropped_between_slices(session):
    asked = adviser(session)
    slices = asked.slices()
    next(slices)
    slices.close()
    with pytest.raises(AssertionError):
        _ = asked.result


def test_who_takes_the_advice_does_better(tiny):
    helped, alone = Session.new(tiny, 3), Session.new(tiny, 3)
    while not alone.over:
        alone.end_quarter()
        for one in adviser(helped).run().result[:1]:
            helped.choose(one.draft)
        helped.end_quarter()
    assert helped.state.area.sum() > alone.state.area.sum()


def test_there_is_nothing_to_advise_after_the_end(finished):
    assert adviser(finished).run().result == ()


def test_a_suggestion_knows_whether_it_was_taken(session):
    one = adviser(session).run().result[0]
    assert not one.move.made(session.draft)
    session.choose(one.draft)
    assert one.move.made(session.draft)


@pytest.mark.parametrize(
    "move",
    [
        Move("start", "coordinator", "co-created"),
        Move("activity", "group-interviews", "all-three"),
        Move("form", "mutual-information", "decision"),
        Move("form", "mutual-information", "order", advised=True),
        Move("pledge", "premises"),
    ],
    ids=str,
)
def test_every_kind_of_change_knows_whether_it_was_made(session, move):
    assert not move.made(session.draft)
    assert move.made(move.on(session.draft))
    assert not move.made(Move("drop", "coordinator").on(session.draft))


# reasons


def test_a_promised_tool_is_recommended_as_promised(session):
    session.choose(session.draft.toggled("commit", "coordinator"))
    session.end_quarter()
    assert "promised" in codes(Move("start", "coordinator", "co-created"), session)


def test_a_tool_of_the_plane_measured_lowest_serves_the_weakest_plane(session):
    assert codes(Move("start", "consultation-rules", "co-created"), session)["weakest-plane"] == "policies"


def test_what_unlocks_another_tool_enables_it(session):
    assert "enables" in codes(Move("start", "coordinator", "co-created"), session)


def test_a_deadline_that_would_be_missed_is_a_reason(tiny):
    book = tiny.rulebook
    tool = book.tools.index("consultation-rules")
    due = tuple(deadline._replace(season=0, keeps=(Condition("working", (tool,)),)) for deadline in book.deadlines)
    session = Session.new(replace(tiny, rulebook=replace(book, deadlines=due)), 1)
    assert codes(Move("start", "consultation-rules", "co-created"), session)["deadline"] == book.deadlines[0].id


def test_research_shows_needs(session):
    found = list(reasons(Move("activity", "group-interviews", "all-three"), session.state, session.book()))
    assert [reason.of for reason in found] == list(session.rulebook.planes)
    assert found[0] == Reason("shows-needs", "policies")


def test_a_strong_document_of_a_promised_tool_is_lawful(session):
    session.choose(session.draft.toggled("commit", "coordinator").started("coordinator", "imposed"))
    while session.stage("coordinator") != WORKING:
        session.end_quarter()
    assert set(codes(Move("form", "coordinator", "order"), session)) == {"lawful", "lasts"}
    assert not codes(Move("form", "coordinator", "decision"), session)


# what asking costs


def test_asking_takes_an_hour_of_advice(session):
    before = hours(session)
    assert session.consult()
    assert session.consult()
    session.end_quarter()
    assert hours(session) == before - 2


def test_a_question_takes_its_hour_when_it_is_answered(session):
    question = Question(session)
    slices = question.slices()
    next(slices)
    assert session.draft.consulted == 0
    assert list(slices)[-1] == 1
    assert session.draft.consulted == 1
    assert question.answer.draft == session.draft
    assert question.answer.plan.low <= question.answer.plan.high


def test_a_question_that_is_dropped_takes_nothing(session):
    slices = Question(session).slices()
    next(slices)
    slices.close()
    assert session.draft.consulted == 0


def test_a_question_about_a_plan_that_has_changed_is_not_answered(session):
    question = Question(session)
    slices = question.slices()
    next(slices)
    session.start("coordinator", "co-created")
    list(slices)
    assert question.answer is None
    assert session.draft.consulted == 0


def test_without_hours_nobody_can_be_asked(session):
    for _ in range(hours(session)):
        assert session.consult()
    assert not session.may_consult
    assert not session.consult()


def test_hours_of_the_adviser_are_gone_for_documents(session):
    for _ in range(hours(session) - 2):
        session.consult()
    refused = session.document_refusal("mutual-information", "order", True)
    assert refused is not None
    assert refused.kind == "advice"


def test_what_was_asked_cannot_be_unasked(session):
    session.start("coordinator", "co-created")
    session.consult()
    assert session.undo()
    assert session.draft.start == {}
    assert session.draft.consulted == 1


def test_a_document_had_back_without_hours_goes_without_advice(session):
    session.choose(session.draft.put("form", "mutual-information", "order"))
    session.choose(session.draft.toggled("advised", "mutual-information"))
    session.choose(session.draft.put("form", "mutual-information", "").toggled("advised", "mutual-information"))
    while session.consult():
        pass
    session.undo()
    assert session.draft.form == {"mutual-information": "order"}
    assert session.draft.advised == ()


def test_asking_is_free_in_a_scenario_that_begins_without_hours_of_advice(na_medal):
    book = na_medal.rulebook
    beginning = replace(book.beginning, counter=np.zeros_like(book.beginning.counter))
    session = Session.new(replace(na_medal, rulebook=replace(book, beginning=beginning)), 1)
    assert session.consult()
    assert session.consult()
    session.end_quarter()
    assert not session.changes_of("counter", 0, (book.counters.index(ADVICE),))


def test_asking_is_free_where_advice_is_not_counted_at_all(tiny):
    assert ADVICE not in tiny.rulebook.counters
    assert Session.new(tiny, 1).consult()


def test_a_game_in_which_somebody_asked_is_replayed_exactly(session):
    session.consult()
    session.end_quarter()
    session.end_quarter()
    assert digests(list(replay(session.record, session.rulebook))[-1]) == digests(session.state)


def test_the_ledger_tells_what_was_asked(session):
    session.consult()
    session.end_quarter()
    place = session.rulebook.counters.index(ADVICE)
    assert [(change.cause, change.amount) for change in session.changes_of("counter", 0, (place,))] == [("adviser", -1)]
