"""Support of the project: what the source project's own numbers do."""

import numpy as np
import pytest

from game.play.session import Session


@pytest.fixture
def session(na_medal):
    return Session.new(na_medal, 5)


def counted(session, **values):
    """The same game with counters put by hand."""
    from dataclasses import replace

    state, book = session.state, session.rulebook
    counter = np.array(state.counter, order="F")
    for name, value in values.items():
        counter[0, book.counters.index(name.replace("_", "-"))] = value
    session.states[-1] = replace(state, counter=counter)
    return session


def diploma(session):
    return session.activity_refusal(
        "academy-diploma",
        session.scenario.model.activities[[one.id for one in session.scenario.model.activities].index("academy-diploma")].options[0].id,
    )


def needs_days(refused):
    return refused is not None and refused.kind == "need" and "counter" in str(refused.need)


def test_the_project_gives_fifteen_hours_of_advice_and_thirty_of_consultations(session):
    start = dict(zip(session.rulebook.counters, session.state.counter[0].tolist(), strict=True))
    assert (start["advice"], start["consultations"]) == (15, 30)
    assert (start["calls"], start["group-interviews"], start["deep-interviews"]) == (25, 3, 3)
    assert start["event-grant"] == 4500


def test_two_missed_days_of_eight_give_no_diploma(session):
    assert 6 / 8 < 0.8 <= 7 / 8
    needs = [
        need
        for option in session.rulebook.activities[[one.id for one in session.rulebook.activities].index("academy-diploma")].options
        for need in option.needs
    ]
    needs += list(session.rulebook.activities[[one.id for one in session.rulebook.activities].index("academy-diploma")].when)
    days = session.rulebook.counters.index("academy-days")
    assert any(need.kind == "at-least" and need.fields == ("counter", days, 7) for need in needs)
    assert diploma(counted(session, academy_days=6)) is not None


def test_the_centre_that_nobody_takes_over_closes(session):
    counted(session, project_centre=1)
    for _ in range(4):
        session.end_quarter()
    assert session.state.counter[0, session.rulebook.counters.index("project-centre")] == 0
    assert session.state.missed[0, [one.id for one in session.rulebook.deadlines].index("project-centre")] == 1


def test_research_shows_what_is_needed(session):
    assert not session.state.studied.any()
    session.choose(session.draft.put("activity", "group-interviews", "all-three"))
    session.end_quarter()
    assert session.state.studied.all()


def test_a_tool_begun_without_knowing_the_needs_works_worse(na_medal):
    def begun(asked):
        session = Session.new(na_medal, 5)
        if asked:
            session.choose(session.draft.put("activity", "group-interviews", "all-three"))
        session.end_quarter()
        session.start("mixed-commission", "imposed") or session.start("ngo-training", "imposed")
        tool = next(iter(session.draft.start))
        session.end_quarter()
        session.end_quarter()
        return int(session.state.quality[0, session.rulebook.tools.index(tool)])

    assert begun(True) > begun(False)


def test_phone_calls_find_organisations_nobody_knew(session):
    before = int(session.state.known.sum())
    calls = next(
        activity for activity in session.rulebook.activities if any(effect.kind == "find" for option in activity.options for effect in option.effects)
    )
    option = next(option for option in calls.options if any(effect.kind == "find" for effect in option.effects))
    session.choose(session.draft.put("activity", calls.id, option.id))
    session.end_quarter()
    assert int(session.state.known.sum()) > before


def test_an_assessment_with_everybody_at_the_table_misses_nothing(session):
    from game.rules.draft import Draft
    from game.rules.turn import slips

    narrow, wide = (np.abs(slips(Draft(counted(session, invited=circles).state), session.rulebook, np.zeros(1, np.intp))).sum() for circles in (0, 3))
    assert wide == 0 < narrow


def test_a_trained_moderator_halves_the_error(session):
    from game.rules.draft import Draft
    from game.rules.turn import slips

    alone, led = (
        np.abs(slips(Draft(counted(session, invited=0, moderators=one).state), session.rulebook, np.zeros(1, np.intp))).sum() for one in (0, 1)
    )
    assert led < alone * 0.6


def test_a_council_begins_with_a_motion_of_organisations(session):
    needs = str(session.rulebook.needs[session.rulebook.tools.index("benefit-council")])
    assert f"('counter', {session.rulebook.counters.index('motion')}, 1)" in needs
    session.choose(session.draft.put("activity", "council-motion", "open-letter"))
    session.end_quarter()
    assert session.state.counter[0, session.rulebook.counters.index("motion")] == 1
