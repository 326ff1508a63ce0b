"""The adviser and forecasts in sentences."""

from dataclasses import replace

import numpy as np
import pytest

from game.play.advice import Advice, Suggestion
from game.play.choices import Choices
from game.play.forecast import Range
from game.play.moves import KINDS, Move
from game.play.reasons import CODES, Reason
from game.play.session import Session
from game.rules.rulebook import Condition
from game.rules.state import KNOWN, WORKING
from game.text.catalog import LANGUAGES, catalog
from game.views import moves
from game.views.advice import advice_view
from game.views.commands import perform
from game.views.medals import next_medal
from game.views.outlook import branches, forecast_of, outlook, plan_forecast, plan_sentences
from game.views.ranges import about, gain_spread, gain_words, short, written
from game.views.reasons import REASONS, THINGS, reason_sentences
from game.views.words import Words

SAY = catalog("en")
GAIN, INDEX = Range(20, 80, 120), Range(2580, 2710, 2830)


@pytest.fixture
def session(na_medal):
    session = Session.new(na_medal, 7)
    session.step = "desk"
    return session


@pytest.fixture
def words(na_medal):
    return Words(na_medal, SAY)


def advised(session, *changes, reasons=()):
    """An answer with these changes."""
    draft = session.draft
    return Advice(session.state.quarter, draft, INDEX, tuple(Suggestion(move, move.on(draft), GAIN, reasons) for move in changes))


def of(code, book):
    """Something that a reason with that code can be about."""
    text = CODES[code]
    kinds = {"plane": book.planes, "area": book.areas, "tool": book.tools}
    for name, things in kinds.items():
        if text.startswith((f"of: the {name}", f"of: a {name}", f"of: an {name}")):
            return things[0]
    return {"deadline": book.deadlines[0].id, "pledge": book.pledges[0].id}.get(code, "")


# reasons


def test_every_reason_has_a_sentence():
    assert list(REASONS) == list(CODES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_a_reason_is_a_whole_sentence(code, language, na_medal):
    words = Words(na_medal, catalog(language))
    (sentence,) = reason_sentences([Reason(code, of(code, na_medal.rulebook), 100)], words)
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_every_reason_that_is_about_something_names_it():
    assert {code for code, text in CODES.items() if text.startswith("of: ")} == set(THINGS)


def test_reasons_of_one_kind_are_one_sentence(words):
    reasons = [Reason("enables", "federation"), Reason("promised"), Reason("enables", "coordinator")]
    assert reason_sentences(reasons, words) == (
        "Once it works, more can begin: Federation of organisations, Cooperation coordinator.",
        "It was promised and has not begun.",
    )


# ranges


def test_a_range_is_told_in_games_of_five(words):
    assert about(words, INDEX) == "in four games of five between 2.58 and 2.83"
    assert short(words, INDEX) == "2.71 (2.58–2.83)"
    assert gain_words(words, GAIN) == "in four games of five from +0.02 to +0.12"


def test_a_gain_stands_beside_its_own_range(words):
    assert gain_spread(words, GAIN) == "+0.02 to +0.12"
    assert gain_spread(words, Range(9, 10, 11)) == "nearly always this"


def test_gains_written_alike_are_drawn_alike():
    assert written(Range(9, 12, 14)) == written(Range(12, 8, 6)) == Range(10, 10, 10)
    assert written(Range(-15, -4, 5)) == Range(-20, 0, 10)


def test_where_nearly_every_game_ends_alike_there_is_no_range(words):
    same = Range(2_499, 2_500, 2_501)
    assert about(words, same) == "about 2.50 in nearly every game"
    assert short(words, same) == "2.50"


# changes


def test_every_kind_of_change_has_words():
    assert set(moves.KINDS) == set(KINDS)


@pytest.mark.parametrize(
    ("move", "what", "name", "command"),
    [
        (Move("start", "coordinator", "co-created"), "Begin", "Cooperation coordinator", "start=coordinator=co-created"),
        (Move("drop", "coordinator"), "Take out of the plan", "Cooperation coordinator", "drop=coordinator"),
        (
            Move("form", "mutual-information", "order", advised=True),
            "Write down",
            "Keeping each other informed",
            "form=mutual-information=order=advised",
        ),
        (Move("activity", "group-interviews", "all-three"), "From the support", "Group interviews", "activity=group-interviews=all-three"),
        (Move("pledge", "answer-remarks"), "Make a pledge", "An answer to every remark", "pledge=answer-remarks"),
    ],
    ids=str,
)
def test_a_change_is_named_and_its_command_makes_it(session, words, move, what, name, command):
    if move.kind == "drop":
        session.start("coordinator", "co-created")
    assert moves.naming(session, words, move)[:2] == (what, name)
    assert moves.command_of(move) == command
    assert perform(session, command, SAY) == ""
    assert move.made(session.draft)


def test_an_answer_to_an_event_is_named(session, words):
    while session.event < 0:
        session.end_quarter()
    answer = session.rulebook.events[session.event].answers[-1].id
    what, name, event = moves.naming(session, words, Move("answer", answer))
    assert what == "Answer to the event"
    assert name
    assert event
    assert perform(session, f"answer={answer}", SAY) == ""
    assert session.draft.answer == answer


def test_a_copy_of_a_practice_is_named(session, words):
    card = np.array(session.state.card, order="F")
    card[0, [one.id for one in session.rulebook.practices].index("hourglass-on-the-table")] = KNOWN
    session.states[-1] = replace(session.state, card=card)
    move = Move("copies", "hourglass-on-the-table", "adapt")
    assert moves.naming(session, words, move)[0] == "Copy a good practice"
    assert moves.why_not(session, words, move) == ""
    assert moves.command_of(move) == "copy=hourglass-on-the-table=adapt"
    assert perform(session, moves.command_of(move), SAY) == ""
    assert move.made(session.draft)


def test_a_practice_that_nobody_knows_cannot_be_copied(session, words):
    assert moves.why_not(session, words, Move("copies", "hourglass-on-the-table", "adapt")) == "It is not known yet"


def test_a_document_with_advice_is_refused_without_hours(session):
    while session.consult():
        pass
    assert perform(session, "form=mutual-information=order=advised", SAY)
    assert session.draft.form == {}


def test_a_document_planned_before_gets_its_advice(session):
    perform(session, "form=mutual-information=order", SAY)
    perform(session, "form=mutual-information=order=advised", SAY)
    assert session.draft.form == {"mutual-information": "order"}
    assert session.draft.advised == ("mutual-information",)


# the adviser


def test_asking_says_what_it_takes_and_what_is_left(session):
    assert advice_view(session, None, SAY).price == "An answer takes one hour of advice. 15 are left."
    session.consult()
    assert advice_view(session, None, SAY).price == "An answer takes one hour of advice. 14 are left."


def test_asking_is_free_where_hours_are_not_counted(na_medal):
    beginning = replace(na_medal.rulebook.beginning, counter=np.zeros_like(na_medal.rulebook.beginning.counter))
    view = advice_view(Session.new(replace(na_medal, rulebook=replace(na_medal.rulebook, beginning=beginning)), 1), None, SAY)
    assert view.price == "Asking is free here."
    assert view.why_not == ""


def test_without_hours_the_refusal_has_its_reason(session):
    while session.consult():
        pass
    assert advice_view(session, None, SAY).why_not == "There are no hours of advice left"


def test_a_suggestion_tells_gain_range_and_reasons(session):
    (card,) = advice_view(session, advised(session, Move("start", "coordinator", "co-created"), reasons=(Reason("promised"),)), SAY).cards
    assert (card.what, card.name, card.way) == ("Begin", "Cooperation coordinator", "Co-created · 12 d 5 h · 1,500\u00a0zł · 2 energy")
    assert (card.gain_text, card.gain_words) == ("+0.08", "in four games of five from +0.02 to +0.12")
    assert card.reasons == ("It was promised and has not begun.",)


def test_suggestions_stand_in_the_order_of_what_they_bring(session):
    advice = advised(session, Move("start", "coordinator", "co-created"), Move("start", "round-table", "co-created"))
    best = replace(advice.suggestions[1], gain=Range(30, 90, 130))
    cards = advice_view(session, replace(advice, suggestions=(advice.suggestions[0], best)), SAY).cards
    assert [card.name for card in cards] == ["Round table", "Cooperation coordinator"]


def test_who_stops_before_the_answer_loses_no_hour(session):
    view = advice_view(session, None, SAY)
    assert view.ask == "Ask the adviser (1 hour)"
    assert view.stop == "If you stop before the answer is there, the hour is not lost."


def test_a_suggestion_that_was_taken_is_in_the_plan(session):
    advice = advised(session, Move("start", "coordinator", "co-created"))
    assert not advice_view(session, advice, SAY).stale
    perform(session, advice_view(session, advice, SAY).cards[0].command, SAY)
    view = advice_view(session, advice, SAY)
    assert view.cards[0].made
    assert view.stale


def test_a_suggestion_that_became_impossible_says_why(session):
    advice = advised(session, Move("start", "federation", "co-created"))
    assert advice_view(session, advice, SAY).cards[0].why_not.startswith("First: ")


def test_an_answer_holds_for_its_quarter(session):
    advice = advised(session, Move("start", "coordinator", "co-created"))
    session.end_quarter()
    assert not advice_view(session, advice, SAY).asked


def test_the_way_to_the_next_medal_is_told(session, words):
    wanted = next(need.fields[2] for need in session.rulebook.goals.medals[0].needs if need.fields[0] == "gain")
    told = advice_view(session, None, SAY).medal
    assert told.startswith("To the bronze medal there is still to go: promises kept (now 0, needed 4);")
    assert f"rise of the index (now 0.00, needed {words.points(wanted)})" in told


def test_a_medal_within_reach_leads_to_the_next(session, words):
    bronze, silver, gold = session.rulebook.goals.medals
    met = bronze._replace(needs=(Condition("below", ("quarter", 0, 99)),))
    session.rulebook = replace(session.rulebook, goals=replace(session.rulebook.goals, medals=(met, silver, gold)))
    assert next_medal(session, words).startswith("To the silver medal")


def test_a_term_that_is_no_number_is_told_in_words(session, words):
    bronze, *rest = session.rulebook.goals.medals
    works = bronze._replace(needs=(Condition("any", ((Condition("working", (session.rulebook.tools.index("federation"),)),),)),))
    session.rulebook = replace(session.rulebook, goals=replace(session.rulebook.goals, medals=(works, *rest)))
    assert next_medal(session, words) == "To the bronze medal there is still to go: at work: Federation of organisations."


def test_nothing_to_suggest_is_said(session):
    assert "keeping up what works is worth more" in advice_view(session, advised(session), SAY).nothing


# forecasts


def test_the_plan_has_its_forecast_to_the_end_of_the_year(session):
    forecast = forecast_of(session, (session.draft,)).run()
    view = plan_forecast(session, forecast, SAY)
    assert view.sentence == f"This plan: index about {view.value} at the end of the year (quarter 2)"
    assert plan_sentences(session, forecast, SAY)[0].startswith("With this plan the index at the end of the year (quarter 2) is about ")


def test_the_last_year_ends_with_the_game(session):
    while session.state.quarter < session.rulebook.quarters - 1:
        session.end_quarter()
    assert "end of the game" in plan_forecast(session, None, SAY).sentence


def test_what_is_not_worked_out_yet_has_dots(session):
    assert plan_forecast(session, None, SAY).value == "…"


def test_a_new_tool_is_compared_in_each_way_that_is_open(session):
    rows = branches(session, "coordinator", SAY)
    assert [row.label for row in rows] == ["Without it", "Co-created", "Consulted", "Imposed"]
    assert rows[0].draft == session.draft
    assert rows[1].draft.start == {"coordinator": "co-created"}


def test_a_planned_tool_is_compared_with_the_plan_without_it(session):
    session.start("coordinator", "consulted")
    rows = branches(session, "coordinator", SAY)
    assert rows[0].draft == Choices()
    assert [row.label for row in rows if row.chosen] == ["Consulted"]


def test_a_tool_that_cannot_begin_has_nothing_to_compare(session):
    assert branches(session, "federation", SAY) == ()


def test_a_tool_at_work_is_compared_with_leaving_it(session):
    tool = session.working_tools()[0]
    assert session.stage(tool) == WORKING
    session.choose(session.draft.toggled("neglect", tool))
    rows = branches(session, tool, SAY)
    assert [(row.label, row.chosen) for row in rows] == [("Kept up", False), ("Upkeep not paid", True), ("Withdrawn", False)]
    assert rows[0].draft == Choices()


def test_an_outlook_has_its_place_before_it_is_known(session):
    rows = branches(session, "coordinator", SAY)
    before = outlook(session, "coordinator", rows, None, SAY)
    after = outlook(session, "coordinator", rows, forecast_of(session, tuple(row.draft for row in rows)).run(), SAY)
    assert [gain.label for gain in before.gains] == [gain.label for gain in after.gains]
    assert {gain.text for gain in before.gains} == {"…"}
    assert all(gain.range and gain.text != "…" for gain in after.gains)
