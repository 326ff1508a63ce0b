"""What a trainer corrected is told with the area, the score before and after, and the reason."""

import pytest

from game.play.workshop import Person
from game.play.workshop_game import play_out
from game.play.workshop_led import Led
from game.text.catalog import catalog
from game.views.assessment import assessment_view
from game.views.corrections import corrected_lines, corrections
from game.views.history import history_view
from game.views.result import result_view
from game.views.workshop_passed import passed_view

SAY = catalog("en")


@pytest.fixture
def led(tiny, tmp_path):
    return Led.begun(tiny, "hour", (Person("Ada", "office"), Person("Cyd", "ngos")), 7, tmp_path, now=0.0)


def test_a_correction_tells_the_score_before_and_after_and_why(led):
    before = int(led.session.state.measured[0, led.session.rulebook.areas.index("informing")])
    led.score("informing", 4500, "the register")
    led.score("informing", 4000, "a slip")
    first, second = corrections(led.session)
    assert (first.quarter, first.area, first.before, first.after, first.reason) == (0, "informing", before, 4500, "the register")
    assert (second.before, second.after) == (4500, 4000)


def test_a_correction_that_changed_nothing_is_told_too(led):
    before = int(led.session.state.measured[0, led.session.rulebook.areas.index("informing")])
    led.score("informing", before, "we looked again")
    assert [(one.before, one.after) for one in corrections(led.session)] == [(before, before)]


def test_the_closing_assessment_and_the_result_tell_of_it_and_that_the_end_was_measured_anew(led):
    led.score("informing", 4500, "the register")
    play_out(led.session)
    for lines in (assessment_view(led.session, SAY).corrected, result_view(led.session, SAY).corrected):
        assert "assessed anew" in lines[0]
        assert lines[1].startswith("Quarter 1: ")
        assert lines[1].endswith("→ 4.5. Reason: the register")


def test_what_was_corrected_after_the_last_quarter_counts(led):
    play_out(led.session)
    led.score("informing", 4500, "the register")
    (line,) = corrected_lines(led.session, SAY)
    assert line.startswith("After the last quarter: ")


def test_where_nothing_was_corrected_nothing_is_told(led):
    assert corrected_lines(led.session, SAY) == ()


def test_the_result_counts_from_the_opening_assessment_as_the_medals_do(led):
    opening = result_view(led.session, SAY).before
    led.score("informing", 4500, "the register")
    play_out(led.session)
    view = assessment_view(led.session, SAY)
    (informing,) = [area for plane in view.planes for area in plane.areas if "corrected in quarter 1" in area.remark]
    assert result_view(led.session, SAY).before == opening
    assert informing.before == corrections(led.session)[0].before


def test_a_correction_on_the_way_stands_where_it_was_made_and_the_start_stays(led):
    led.session.end_quarter()
    opening = history_view(led.session, SAY).line[0]
    led.score("informing", 4500, "the register")
    line = history_view(led.session, SAY).line
    assert line[0] == opening
    assert line[1] > opening
    play_out(led.session)
    assert dict(result_view(led.session, SAY).measured)[1] == line[1]


def test_a_correction_in_the_first_quarter_is_told_beside_what_was_measured_at_the_start(led):
    assert result_view(led.session, SAY).start_corrected == 0
    led.score("informing", 4500, "the register")
    view = result_view(led.session, SAY)
    assert view.start_corrected > dict(view.measured)[0]


def test_the_page_before_the_last_votes_tells_no_index(led):
    led.session.end_quarter()
    led._play_out()
    view = passed_view(led, SAY)
    assert "after your votes" in view.waits
    assert not [text for _, texts in view.quarters for text in texts if "ndex" in text]
