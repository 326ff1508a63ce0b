"""What people see, read instead of pixels."""

from dataclasses import replace

import numpy as np
import pytest

from game.play.acts import Act
from game.play.session import Session
from game.play.workshop_game import with_act
from game.rules.forms import FORMS
from game.rules.index import index
from game.rules.state import ABSENT, PRACTICE, PREPARED, WORKING
from game.scenario.read import load
from game.scenario.schema import Text
from game.simulation.standing import record_of
from game.text.catalog import catalog
from game.views.assessment import assessment_view
from game.views.commands import perform
from game.views.commitments import commitments_view
from game.views.desk import desk_view
from game.views.desk_index import index_panel
from game.views.desk_tools import PLANNED, REFUSED, plane_tab
from game.views.event import event_view
from game.views.place import TIRED, picture
from game.views.report import report_view
from game.views.result import result_view
from game.views.start import scenarios_view
from game.views.support import support_view
from game.views.tool import tool_view
from game.views.turns import turns_view
from game.views.words import Words, capital

SAY = catalog("en")


@pytest.fixture
def session():
    session = Session.new(load("na-medal"), 7)
    session.step = "desk"
    return session


def row(session, tool):
    return next(row for tab in desk_view(session, SAY).planes for row in tab.tools if row.id == tool)


def test_a_refused_tool_stays_in_sight_with_its_reason(session):
    assert row(session, "federation").state == REFUSED
    assert row(session, "federation").note


def test_one_of_several_tools_that_must_come_first_is_asked_for(session):
    assert row(session, "benefit-council").note == "First: Federation of organisations or Round table"


def test_a_tool_at_work_names_all_that_the_plan_does_with_it(session):
    for command in ("form=mutual-information=decision", "neglect=mutual-information"):
        perform(session, command, SAY)
    assert row(session, "mutual-information").note == "without upkeep this quarter · will be written down: decision"
    perform(session, "stop=mutual-information", SAY)
    assert row(session, "mutual-information").note == "will be withdrawn"


def test_a_planned_tool_says_how_it_is_introduced(session):
    perform(session, "start=coordinator=imposed", SAY)
    assert row(session, "coordinator").state == PLANNED


def test_a_price_in_the_list_says_for_which_way(session):
    assert row(session, "coordinator").price.endswith("(co-created)")
    perform(session, "start=coordinator=imposed", SAY)
    assert row(session, "coordinator").price.endswith("(imposed)")


def ways(role, tool):
    return {row.id: row for row in tool_view(Session.new(load("na-medal"), 7, role), tool, SAY).modes}


def test_an_activist_is_not_offered_what_only_the_office_can_impose():
    assert list(ways("activist", "consultation-rules")) == ["co-created", "consulted"]


def test_an_activist_reads_what_imposing_means_for_organisations():
    assert ways("activist", "round-table")["imposed"].about.startswith("The organisations decide alone")
    assert ways("official", "round-table")["imposed"].about.startswith("The office decides alone")


def test_what_a_way_does_at_once_is_told():
    assert ways("official", "round-table")["imposed"].at_once == "At once: Trust in the office −3 · Partnership −2 · Openness −1"


def test_what_a_working_tool_takes_is_its_upkeep(session):
    assert row(session, "mutual-information").price.endswith("(upkeep)")


def test_a_refusal_is_told_and_changes_nothing(session):
    assert perform(session, "start=federation=co-created", SAY)
    assert session.draft.start == {}


def test_an_unknown_command_does_nothing(session):
    assert perform(session, "fly=moon", SAY) == ""


def test_the_plan_takes_from_both_budgets(session):
    before = {budget.id: budget.used for budget in desk_view(session, SAY).budgets}
    perform(session, "start=coordinator=co-created", SAY)
    after = {budget.id: budget.used for budget in desk_view(session, SAY).budgets}
    assert after["days"] > before["days"]
    assert after["energy"] > before["energy"]


def test_measured_values_grow_uncertain_with_age(session):
    fresh = desk_view(session, SAY).index.areas[0].spread
    session.end_quarter()
    session.end_quarter()
    assert fresh == 0 < desk_view(session, SAY).index.areas[0].spread


def test_promises_say_what_is_missing_until_they_suffice(session):
    assert commitments_view(session, SAY).why_not
    for tool in ("consultation-rules", "competition-standard", "coordinator", "integration-meetings"):
        perform(session, f"promise={tool}", SAY)
    assert not commitments_view(session, SAY).why_not


def test_the_opening_assessment_shows_every_area_with_six_votes(session):
    view = assessment_view(session, SAY)
    assert not view.before
    rows = [area for plane in view.planes for area in plane.areas]
    assert len(rows) == 12
    assert all(len(area.office) == len(area.ngos) == 3 for area in rows)
    assert not view.closing


def test_the_closing_assessment_shows_what_was_before(session):
    while not session.over:
        session.end_quarter()
    view = assessment_view(session, SAY)
    assert view.closing
    assert all(area.before for plane in view.planes for area in plane.areas)
    first = index(session.states[0].measured, session.rulebook)
    assert view.before == first.mean[0]
    assert [plane.before for plane in view.planes] == first.planes[0].tolist()


def test_the_report_names_the_causes_of_what_moved(session):
    perform(session, "start=cyclical-assessment=co-created", SAY)
    for _ in range(3):
        session.end_quarter()
    moved = [move for move in report_view(session, SAY).areas if "Yearly review of cooperation" in move.causes]
    assert moved


def test_tools_weakened_by_the_coming_event_are_not_said_to_lack_upkeep(session):
    for _ in range(5):  # a new head of the office comes in the sixth quarter
        session.end_quarter()
    told = report_view(session, SAY).news
    assert [text for text in told if "it weakens: " in text]
    assert not [text for text in told if text.startswith("Without upkeep")]


def until_the_new_head(session, tool, form):
    """The report of the quarter at whose end a new head of the office comes; a tool is written down in that quarter."""
    perform(session, f"start={tool}=co-created", SAY)
    for quarter in range(5):
        if quarter == 4:
            perform(session, f"form={tool}={form}=advised", SAY)
            assert session.draft.form
        session.end_quarter()
    return report_view(session, SAY).news


def test_a_document_made_in_the_quarter_in_which_it_falls_is_told_to_have_fallen_and_by_what(session):
    told = until_the_new_head(session, "competition-standard", "order")
    assert session.state.form[0, session.rulebook.tools.index("competition-standard")] == PRACTICE
    (fallen,) = [text for text in told if "documents that fall with it: " in text]
    assert fallen.startswith("The next quarter brings “A new head of the office”")
    assert "Competition standard" in fallen
    assert not [text for text in told if text.startswith("The document did not survive")]


def test_a_practice_that_ends_with_the_coming_event_is_told_to_end_with_it(session):
    told = until_the_new_head(session, "competition-standard", "order")
    assert [text for text in told if text.startswith("The next quarter brings") and text.endswith("what ends with it: Keeping each other informed")]
    assert not [text for text in told if text == "Came to an end: Keeping each other informed"]


def test_a_document_that_fell_with_an_event_of_the_trainer_is_told_in_the_report_of_its_quarter(session):
    place = session.rulebook.tools.index("open-competition")
    assert session.state.form[0, place] > PRACTICE
    after = with_act(session, Act("event", "new-head"))
    assert after.state.form[0, place] == PRACTICE
    after.choose(after.draft.answered(after.rulebook.events[after.event].answers[-1].id))
    after.end_quarter()
    assert "The document did not survive the change: Open competition of offers" in report_view(after, SAY).news


def test_every_document_that_is_lost_is_told_in_the_quarter_in_which_it_is_lost(session):
    words = Words(session.scenario, SAY)
    for quarter in range(session.rulebook.quarters):
        for tool in session.working_tools():
            perform(session, f"form={tool}={'decision' if quarter % 2 else 'order'}", SAY)
        had = {tool: max(int(session.state.form[0, place]), FORMS.index(session.draft.form.get(tool, "practice")))
               for place, tool in enumerate(session.rulebook.tools)}  # fmt: skip
        session.choose(session.draft.answered(session.rulebook.events[session.event].answers[-1].id) if session.event >= 0 else session.draft)
        session.end_quarter()
        told = [text for text in report_view(session, SAY).news if "fell" in text or "fall with" in text or "did not survive" in text]
        for place, tool in enumerate(session.rulebook.tools):
            assert (session.state.form[0, place] < had[tool]) == any(words.tool(tool) in text for text in told)


def test_the_numbers_of_two_reports_add_up(session):
    def levels():
        perform(session, "next", SAY)
        return {move.name: (int(move.value), int(move.text.replace("\u2212", "-"))) for move in report_view(session, SAY).levels}

    session.step = "desk"
    session.start("coordinator", "co-created")
    first = levels()
    session.step = "desk"
    second = levels()
    both = first.keys() & second.keys()
    assert both
    assert all(first[name][0] + second[name][1] == second[name][0] for name in both)


def test_the_result_tells_why_there_is_no_medal(session):
    while not session.over:
        session.end_quarter()
    view = result_view(session, SAY)
    assert view.medal == ""
    assert not all(met for _, met in view.medals[0].terms)


def test_the_card_of_a_working_tool_offers_to_withdraw_it(session):
    commands = [command for command, _, _ in tool_view(session, "open-competition", SAY).actions]
    assert commands == ["neglect=open-competition", "stop=open-competition"]


def test_the_table_writes_a_reason_and_a_recommendation_for_the_weakest_areas(session):
    notes = assessment_view(session, SAY).notes
    assert len(notes) == 3
    assert all(note.reason and note.recommendation for note in notes)


def test_the_outcome_tells_what_was_begun_on_a_guess(session):
    from game.views.outcome import outcome_view

    perform(session, "start=round-table=imposed", SAY)
    while not session.over:
        session.end_quarter()
    gap, spread, *_ = outcome_view(session, SAY).lessons
    assert gap.startswith("Votes of the people in the game: gap")
    assert spread.startswith("Votes of the people in the game: spread")


def test_an_event_says_what_there_is_to_answer_with(session):
    while session.event < 0:
        session.end_quarter()
    left, view = session.left(), event_view(session, SAY)
    assert view.left == f"Left: {left['hours'] // 8} days · {left['money']:,}\u00a0zł · {left['effort'] // 1000} energy"
    assert view.ask == f"Choose one of the answers: click it or press 1–{len(view.answers)}."


def test_an_answer_that_cannot_be_paid_is_refused(session):
    while session.event < 0:
        session.end_quarter()
    broke = np.zeros(1, np.int32)
    session.states[-1] = replace(session.state, money=broke, hours=broke, effort=broke)
    dear = next(answer.id for answer in session.rulebook.events[session.event].answers if any(answer.cost))
    assert perform(session, f"answer={dear}", SAY)
    assert session.draft.answer == ""


def test_a_sign_of_what_is_coming_stands_in_the_news_and_in_the_calendar(session):
    sign = "The treasurer counts for the second time."
    scenario, book = session.scenario, session.rulebook
    told = tuple(event.model_copy(update={"warning": Text(pl=sign, en=sign)} if event.id == "budget-cut" else {}) for event in scenario.model.events)
    drawn = tuple(event._replace(warned=event.id == "budget-cut", chance=10_000, when=()) for event in book.events)
    warned = replace(scenario, model=replace(scenario.model, events=told), rulebook=replace(book, events=drawn, fixed=()))
    session = Session.new(warned, 7)
    session.end_quarter()
    assert report_view(session, SAY).news[-1] == f"On the horizon: {sign}"
    assert desk_view(session, SAY).calendar[0].text == sign


def over(scenario):
    session = Session.new(load(scenario), 7)
    while not session.over:
        session.end_quarter()
    return session


def test_the_questions_of_a_scenario_are_asked_at_the_end():
    assert result_view(over("na-medal"), SAY).questions[0].startswith("How did you feel")


def test_without_questions_of_its_own_a_scenario_asks_the_general_ones():
    assert result_view(over("tests/tiny"), SAY).questions[0].startswith("Which decision moved")


def test_the_easiest_and_shortest_scenario_comes_first():
    cards = scenarios_view(SAY).cards
    assert cards[0].id == "pierwsze-kroki"
    assert [card.difficulty for card in cards] == sorted(card.difficulty for card in cards)


def test_the_index_says_when_it_is_measured_next(session):
    words = Words(session.scenario, SAY)
    assert index_panel(session, words).next == f"next measurement at the end of the game (quarter {session.rulebook.quarters})"
    stage = session.state.stage.copy()
    stage[:, session.rulebook.measures] = WORKING
    session.states[-1] = replace(session.state, stage=stage)
    quarter = next(number for number in range(session.rulebook.quarters) if session.rulebook.season_of(number) == 0)
    assert index_panel(session, words).next == f"next measurement at the end of quarter {quarter + 1}"


def test_the_report_sums_up_what_fades_too_slowly_to_be_felt(session):
    while not session.over:
        session.end_quarter()
        view = report_view(session, SAY)
        named = {move.name for move in view.areas}
        slow = view.fading.removeprefix("Slowly fading: ").rstrip(".").split(", ") if view.fading else []
        assert not named & set(slow)
        assert not slow or not named or view.lead.endswith((f"of these slowly: {len(slow)}.", f"Areas that fade slowly: {len(slow)}."))


def test_a_tool_begins_to_work_in_the_quarter_that_its_card_plan_and_status_name(session):
    tool, mode = next(
        (tool, mode)
        for tool in session.idle_tools()
        for number, mode in enumerate(session.rulebook.modes)
        if session.rulebook.takes[number, session.rulebook.tools.index(tool)] == 2 and session.refusal(tool, mode) is None
    )
    said = "begins to work in quarter 3"
    assert next(one.time for one in tool_view(session, tool, SAY).modes if one.id == mode) == said
    perform(session, f"start={tool}={mode}", SAY)
    assert desk_view(session, SAY).plan[0].time == said
    session.end_quarter()
    assert any(text.endswith(f", {said}") for text in report_view(session, SAY).news)
    assert tool_view(session, tool, SAY).status == f"In preparation, {said}"
    session.end_quarter()
    assert tool_view(session, tool, SAY).status == "In preparation, begins to work at the end of this quarter"
    plane = Words(session.scenario, SAY).tools[tool].plane
    (row,) = (row for row in plane_tab(session, Words(session.scenario, SAY), plane).tools if row.id == tool)
    assert "at the end of this quarter" in row.note
    session.end_quarter()
    assert report_view(session, SAY).heading.startswith("Quarter 3")
    assert any(text.startswith("Begins to work: ") for text in report_view(session, SAY).news)


def test_a_date_of_this_quarter_is_told_with_what_keeps_it(session):
    book = session.rulebook
    season = next(one.season for one in book.deadlines)
    while book.season_of(session.state.quarter) != season:
        session.end_quarter()
    view = desk_view(session, SAY)
    assert view.due
    assert all(any(date.now and date.name == name and ". It is kept when: " in date.text for date in view.calendar) for name in view.due)


def test_a_date_that_falls_due_is_told_once(session):
    while not [name for name in desk_view(session, SAY).due if name.startswith("Report on the programme by 31 May")]:
        session.end_quarter()
    view = desk_view(session, SAY)
    told = [date for date in view.calendar if "Report on the programme" in date.text]
    assert len(told) == 1
    assert told[0].name in view.due


@pytest.fixture
def winter(tiny):
    """The quarter at whose end the programme of the tiny place is due, and only a tool that works keeps it."""
    session = Session.new(tiny, 7)
    while session.rulebook.season_of(session.state.quarter) != 3:
        session.end_quarter()
    session.step = "desk"
    return session


PROGRAMME = "A cooperation programme by the end of the year"


def due(session):
    view = desk_view(session, SAY)
    return view.due, next(date.text for date in view.calendar if date.name in view.due).split("at work: Cooperation programme. ")[-1]


def programme(session, stage, left=0):
    """The tool that keeps the date, in a stage, so many quarters before it works."""
    place = session.rulebook.tools.index("cooperation-programme")
    changed = {name: getattr(session.state, name).copy() for name in ("stage", "left")}
    changed["stage"][0, place], changed["left"][0, place] = stage, left
    session.states[-1] = replace(session.state, **changed)
    return session


@pytest.mark.parametrize(
    ("stage", "left", "brief", "said"),
    [
        (ABSENT, 0, PROGRAMME, "As things stand it will not be kept."),
        (WORKING, 0, f"{PROGRAMME}: met so far", "As things stand it will be kept."),
        (PREPARED, 0, f"{PROGRAMME}: in preparation", "It is being prepared and comes in time: Cooperation programme."),
        (PREPARED, 1, f"{PROGRAMME}: the tool comes too late", "Too late for this date: Cooperation programme, begins to work only after the game."),
    ],
)
def test_a_date_says_how_it_stands(winter, stage, left, brief, said):
    assert due(programme(winter, stage, left)) == ((brief,), said)


def test_a_date_says_that_its_tool_is_in_the_plan_of_this_quarter_or_comes_too_late(winter):
    programme(winter, ABSENT)
    takes = winter.rulebook.takes[:, winter.rulebook.tools.index("cooperation-programme")]
    mode = int(takes.argmax())
    winter.choose(winter.draft.started("cooperation-programme", winter.rulebook.modes[mode]))
    if takes[mode]:
        assert due(winter)[0] == (f"{PROGRAMME}: the tool comes too late",)
    else:
        assert due(winter)[0] == (f"{PROGRAMME}: in the plan",)


def test_a_planned_tool_is_named_at_its_date_even_where_free_days_would_do(session):
    while not any(name.startswith("Report on the programme") for name in desk_view(session, SAY).due):
        session.end_quarter()
    assert "Report on the programme by 31 May: met so far" in desk_view(session, SAY).due
    perform(session, "start=yearly-report=imposed", SAY)
    assert "Report on the programme by 31 May: in the plan" in desk_view(session, SAY).due


def test_withdrawing_the_tool_of_a_date_is_seen_at_the_date(winter):
    programme(winter, WORKING)
    perform(winter, "stop=cooperation-programme", SAY)
    assert due(winter)[1] == "As things stand it will not be kept."


@pytest.mark.parametrize(
    ("stage", "said"),
    [(WORKING, f"A date was kept: {PROGRAMME}"), (ABSENT, "A date was missed: The council asks where the programme is.")],
)
def test_the_report_of_the_quarter_says_whether_a_date_was_kept(winter, stage, said):
    programme(winter, stage).end_quarter()
    assert said in report_view(winter, SAY).news


@pytest.mark.parametrize("known", [1, 3, 9])
def test_organisations_are_counted_after_words_that_suit_any_number(session, known):
    few = np.zeros_like(session.state.known)
    few[0, np.flatnonzero(session.state.active[0])[:known]] = 1
    session.states[-1] = replace(session.state, known=few)
    meter = desk_view(session, catalog("pl")).ngos[-1]
    assert (meter.label, meter.value) == ("znane organizacje", str(known))


def test_time_taken_says_how_much_of_it_is_upkeep(session):
    kept = next(budget for budget in desk_view(session, SAY).budgets if budget.id == "days")
    assert kept.upkeep == f"of this upkeep: {kept.text.split()[0]} days"
    perform(session, "start=coordinator=co-created", SAY)
    planned = next(budget for budget in desk_view(session, SAY).budgets if budget.id == "days")
    assert planned.upkeep == kept.upkeep
    assert planned.used > kept.used


def test_the_picture_explains_the_lamp_only_where_one_burns(session):
    words = Words(session.scenario, SAY)
    session.states[-1] = replace(session.state, energy=np.full_like(session.state.energy, TIRED * 1000))
    assert "lamp" not in picture(session, words).legend
    session.states[-1] = replace(session.state, energy=np.full_like(session.state.energy, TIRED * 1000 - 1000))
    assert "lamp = tired people" in picture(session, words).legend


def test_what_is_left_to_do_is_told_before_and_after_and_not_as_a_loss(session):
    told = [text for card in support_view(session, SAY).activities for option in card.options for text in option.effects]
    assert "in-depth interviews left: 3 now, 2 afterwards" in told
    assert not any(text.startswith("in-depth interviews left −") for text in told)


def test_the_parts_of_a_quarter_and_of_the_result_add_up_to_the_change_of_the_index(session):
    def hundredths(text):
        return int(text.replace("\u2212", "-").replace(".", ""))

    perform(session, "start=cyclical-assessment=co-created", SAY)
    while not session.over:
        session.end_quarter()
    for turn in turns_view(session, SAY).turns:
        assert sum(hundredths(one.text) for one in (*turn.raised, *turn.lowered)) == hundredths(turn.gain)
    result = result_view(session, SAY)
    assert sum(hundredths(row.text) for row in result.causes) == hundredths(result.gain)


@pytest.mark.parametrize("language", ["pl", "en"])
def test_both_trusts_have_the_names_of_the_desk_in_the_report_of_a_quarter(session, language):
    say = catalog(language)
    view = desk_view(session, say)
    names = {capital(one.label): one.id for one in (*view.office, *view.ngos) if one.id.startswith("trust")}
    session.start("coordinator", "co-created")
    session.end_quarter()
    while session.event >= 0:  # what it has moved already belongs to the next report
        session.end_quarter()
    after = {one.id: one.value for one in (*desk_view(session, say).office, *desk_view(session, say).ngos)}
    moved = {move.name: move.value for move in report_view(session, say).levels if move.name in names}
    assert moved
    assert all(after[names[name]] == value for name, value in moved.items())


def test_the_parts_of_a_level_add_up_to_its_change(session):
    session.start("coordinator", "co-created")
    session.end_quarter()
    for move in report_view(session, SAY).levels:
        parts = [int(text.rsplit(" ", 1)[1].replace("\u2212", "-")) for text in move.causes]
        assert sum(parts) == int(move.text.replace("\u2212", "-"))


def test_old_customs_are_never_named_where_an_area_grows():
    scenario = load("na-medal")
    record = record_of(scenario, "thumb", 7)
    views = [report_view(Session(scenario, record.until(quarter)), SAY) for quarter in range(1, len(record.quarters) + 1)]
    grown, faded = ({name for view in views for move in view.areas if move.direction * way > 0 for name in move.causes} for way in (1, -1))
    assert "old customs" not in grown
    assert "what was here before" in grown
    assert "what was here before" not in faded
    assert "old customs" in faded
