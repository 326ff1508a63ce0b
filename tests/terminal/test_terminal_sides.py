"""Two sides in the text mode: roles, seats, support of the project, pledges, documents, and what was left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from game.play.save import listed
from game.play.session import Session
from game.scenario.read import Scenario
from game.terminal.lines import lines
from game.text.catalog import catalog
from game.views.pledges import pledges_view

Plays = Callable[..., int]
TO_THE_DESK = ("1", "1", "1", "3", "4", "5", "7")  # briefing, assessment, four promises
COORDINATOR = ("3", "1", "1")  # plane III, the first tool, co-created
MUTUAL_INFORMATION = ("1", "9", "1")  # plane I, a tool at work, write it down
SUPPORT, PLEDGES, PRACTICES = "5", "6", "7"


@pytest.mark.parametrize(("role", "said"), [("official", "You lead the office;"), ("activist", "You speak for the organisations;")])
def test_a_whole_game_of_one_side_comes_to_its_result(plays: Plays, person: Any, role: str, said: str) -> None:
    someone = person(*TO_THE_DESK, *COORDINATOR, SUPPORT, "1", "1", "1", "0", PLEDGES, "1", "1", "0", *MUTUAL_INFORMATION, "2")
    assert plays(someone, role=role) == 0
    assert someone.heard.count(said) == 8
    assert any(line.startswith("Result: ") for line in someone.lines)
    assert "Profile of cooperation, simplified" in someone.lines
    assert "What became of the organisations" in someone.lines
    assert "Quality of life of residents: " in someone.heard
    assert someone.lines[-1] == "Goodbye."


def test_two_at_one_screen_come_to_their_result(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, *COORDINATOR)
    assert plays(someone, role="two") == 0
    assert "Do you agree to: Cooperation coordinator, co-created?" in someone.heard
    assert "In preparation: Cooperation coordinator" in someone.heard
    assert sum(line.startswith("Now the organisations' seat.") for line in someone.lines) == 8
    assert any(line.startswith("Result: ") for line in someone.lines)


def test_what_one_of_two_does_not_want_does_not_begin(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, *COORDINATOR, "e", "", "2", "1", goes_at="now")
    plays(someone, role="two")
    assert "Without both sides these will not begin: Cooperation coordinator." in someone.heard
    assert "Quarter 1: what changed" in someone.lines
    assert "In preparation: Cooperation coordinator" not in someone.heard


def test_the_second_seat_can_plan_on_and_the_first_agrees(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "e", "", "2", *COORDINATOR, "e", "", "1", "1", goes_at="now")
    plays(someone, role="two")
    assert "At the keys: the organisations' seat." in someone.lines
    assert "Now the office's seat. Give the keys over." in someone.lines
    assert "In preparation: Cooperation coordinator" in someone.heard


def test_a_plan_says_what_waits_for_a_yes(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, *COORDINATOR, "4", goes_at="now")
    plays(someone, role="two")
    assert "Waits for a yes." in someone.heard


def test_seats_change_at_half_time_and_that_is_told_once(plays: Plays, person: Any) -> None:
    someone = person("2", "2")
    assert plays(someone, role=None) == 0
    assert someone.lines.count("You change seats: Activist") == 1
    assert someone.heard.count("You lead the office;") == someone.heard.count("You speak for the organisations;") == 4
    assert "Quarter 4. You began: " in someone.heard


def test_in_partnership_nobody_is_asked_about_seats(plays: Plays, person: Any) -> None:
    someone = person("1", goes_at="Go on?")
    plays(someone, role=None)
    assert "change seats" not in someone.heard


def test_back_from_the_roles_leads_to_the_scenarios(plays: Plays, person: Any) -> None:
    someone = person("0", "1", goes_at="now")
    plays(someone, role=None)
    assert someone.lines.index("Which scenario do you want to play?") > someone.lines.index("Who do you want to be?")


def test_the_menu_letter_at_the_roles_leads_to_the_scenarios(plays: Plays, person: Any) -> None:
    someone = person("m", goes_at="now")
    plays(someone, role=None)
    assert "Which scenario do you want to play?" in someone.lines


def test_a_role_and_the_seats_are_kept_in_the_save(plays: Plays, person: Any, tmp_path: Path) -> None:
    plays(person("3", "2", *TO_THE_DESK, goes_at="now"), role=None)
    (saved,) = listed(tmp_path, catalog("en"))
    assert saved.record is not None
    assert (saved.record.role, saved.record.swap) == ("activist", True)


def test_an_activity_is_planned_and_taken_out_again(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, SUPPORT, "1", "1", "1", "0", "4", "1", goes_at="now")
    plays(someone)
    assert "Support: in the plan: 1" in someone.heard
    assert someone.lines.index("Taken out.") < someone.lines.index("The plan is empty.")


def test_the_support_says_what_cannot_be_done_and_what_is_known(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, SUPPORT, "2", "3", "4", goes_at="now")
    plays(someone)
    assert "Activities not possible now" in someone.lines
    assert "What there is of it" in someone.lines
    assert "I.1 Informing each other: not known" in someone.lines


def test_a_practice_is_copied_and_taken_out_again(plays: Plays, person: Any) -> None:
    visit = (SUPPORT, "1", "6", "1", "0", "e", "1", "1")  # the study visit, then the report and an event
    someone = person(*TO_THE_DESK, *visit, PRACTICES, "1", "1", "1", "1", goes_at="now")
    plays(someone)
    assert "A good practice came to light: " in someone.heard
    assert "The lesson: " in someone.heard
    assert someone.heard.index(", adapted to our place.") < someone.heard.index("Out of the plan: ")


def test_before_any_visit_no_practice_is_known(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, PRACTICES, goes_at="now")
    plays(someone)
    assert "0 of 30 known." in someone.lines
    assert "There is nothing to choose from." in someone.heard


def test_a_word_is_given_and_taken_back(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, PLEDGES, "1", "1", "1", "1", goes_at="now")
    plays(someone)
    assert someone.heard.index("Pledge made: ") < someone.heard.index("Pledge taken back: ")


def test_a_word_that_was_given_is_told_with_its_date(tiny: Scenario) -> None:
    session = Session.new(tiny, 1)
    session.choose(session.draft.toggled("pledge", "answer-letters"))
    session.end_quarter()
    told = lines(pledges_view(session, catalog("en")), catalog("en"))
    assert told[told.index("Pledges so far") + 1].startswith("We answer every letter: given. By the end of quarter 2. It is kept when: ")


def test_a_tool_is_written_down_with_advice(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, *MUTUAL_INFORMATION, "4", "2", "4", goes_at="now")
    plays(someone)
    assert "With advice." in someone.lines
    assert "1. Keeping each other informed, order or procedure, with advice. Cost: " in someone.heard


@pytest.mark.parametrize(("role", "others"), [("official", {"the office"}), ("activist", {"the organisations"}), ("partnership", set())])
def test_nobody_gives_the_word_of_the_side_played_by_the_computer(na_medal: Scenario, role: str, others: set[str]) -> None:
    rows = pledges_view(Session.new(na_medal, 7, role), catalog("en")).rows
    assert {row.to for row in rows if row.why_not.startswith("This pledge is for the other side")} == others


def test_the_timeline_tells_support_documents_and_pledges(plays: Plays, person: Any) -> None:
    beside = (SUPPORT, "1", "1", "1", "0", PLEDGES, "1", "1", "0", *MUTUAL_INFORMATION, "1")
    someone = person(*TO_THE_DESK, *COORDINATOR, *beside, "e", "t", goes_at="now")
    plays(someone)
    assert "Written down: Keeping each other informed (decision)." in someone.heard
    assert "Support: " in someone.heard
    assert "Pledges made: " in someone.heard


def test_after_the_result_one_hears_what_was_left(plays: Plays, person: Any) -> None:
    someone = person(goes_at="What now?")
    plays(someone)
    assert "1. Hear what was left a year later" in someone.lines
    assert "A year later, on your own" not in someone.lines


@pytest.mark.parametrize("by", [(EOFError, 0), (KeyboardInterrupt, 130)], ids=["end of input", "Ctrl-C"])
@pytest.mark.parametrize(
    ("role", "question", "answers"),
    [
        (None, "Who do you want to be?", ()),
        (None, "Do you want to change seats", ("2",)),
        ("two", "Now the organisations' seat", (*TO_THE_DESK, "e")),
        ("two", "Do you agree to", (*TO_THE_DESK, *COORDINATOR, "e", "")),
        ("two", "Is the plan ready?", (*TO_THE_DESK, "e", "")),
        ("official", "What do you want of the support?", (*TO_THE_DESK, SUPPORT)),
        ("official", "Which activity?", (*TO_THE_DESK, SUPPORT, "1")),
        ("official", "In which way?", (*TO_THE_DESK, SUPPORT, "1", "1")),
        ("official", "What do you pledge?", (*TO_THE_DESK, PLEDGES)),
        ("official", "Do you make this pledge?", (*TO_THE_DESK, PLEDGES, "1")),
        ("official", "What is it to be written into?", (*TO_THE_DESK, *MUTUAL_INFORMATION)),
        ("activist", "What now?", ()),
    ],
)
def test_going_away_ends_politely(
    plays: Plays, person: Any, role: str | None, question: str, answers: tuple[str, ...], by: tuple[type[BaseException], int]
) -> None:
    someone = person(*answers, goes_at=question, by=by[0])
    assert plays(someone, role=role) == by[1]
    assert any(line.startswith(question) for line in someone.lines)
    assert someone.heard.endswith("Goodbye.")


def test_the_letter_comes_with_the_goals_of_each_side(plays: Plays, person: Any) -> None:
    someone = person(goes_at="Go on?")
    plays(someone, role="official")
    assert "Goals of each side" in someone.lines
