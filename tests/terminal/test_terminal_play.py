"""Whole games and single moments in the text mode."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from game.play.save import listed
from game.text.catalog import catalog

Plays = Callable[..., int]
TO_THE_DESK = ("1", "1", "1", "3", "4", "5", "7")  # briefing, assessment, four promises


def test_a_whole_game_comes_to_its_result(plays: Plays, person: Any) -> None:
    someone = person()
    assert plays(someone) == 0
    assert "Closing self-assessment" in someone.lines
    assert any(line.startswith("Result: ") for line in someone.lines)
    assert "What moved the index" in someone.lines
    assert someone.lines[-1] == "Goodbye."


def test_what_is_said_fits_the_line_and_can_be_heard(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "1", "1", "1", "5", "0", "6", "0", "7", "8", "0", "9", "10", "11", "12", "13", "14", "h", "t")
    plays(someone)
    assert max(map(len, someone.lines)) < 80
    assert not set(someone.heard) & set("·−•|─█\u00a0\x1b")


def test_wrong_input_asks_again(plays: Plays, person: Any) -> None:
    someone = person("", *("2", "x", "-1", "²", "9" * 5000, "0"), *TO_THE_DESK[1:], "77", goes_at="now")
    plays(someone)
    assert someone.heard.count("This is not one of the choices.") == 7
    assert "Type a number from 1 to 16 or a letter" in someone.heard


@pytest.mark.parametrize("by", [(EOFError, 0), (KeyboardInterrupt, 130)], ids=["end of input", "Ctrl-C"])
@pytest.mark.parametrize(
    "question", ["Go on?", "Promised: 0", "Promised: 3", "What do you want", "What do you answer", "You start nothing", "What now?"]
)
def test_going_away_at_any_question_ends_politely(plays: Plays, person: Any, question: str, by: tuple[type[BaseException], int]) -> None:
    someone = person(goes_at=question, by=by[0])
    assert plays(someone) == by[1]
    assert someone.heard.endswith("Goodbye.")


def test_going_away_before_a_scenario_is_chosen_ends_politely(plays: Plays, person: Any) -> None:
    someone = person(goes_at="now")
    assert plays(someone, None) == 0
    assert someone.lines[-1] == "Goodbye."


def test_who_goes_away_finds_the_game_saved(plays: Plays, person: Any, tmp_path: Path) -> None:
    someone = person(*TO_THE_DESK, "1", "1", "1", "q")
    assert plays(someone) == 0
    assert "The game has saved itself." in someone.heard
    (saved,) = listed(tmp_path, catalog("en"))
    assert saved.record is not None
    assert len(saved.record.draft.start) == 1


def test_a_game_is_played_on_where_it_was_left(plays: Plays, person: Any) -> None:
    plays(person(*TO_THE_DESK, "1", "1", "1", "e", "q"))
    back = person("1", "t", goes_at="now")
    plays(back, None)
    assert "quarter 2 of 8" in back.heard
    assert "Quarter 1. Started: " in back.heard


def test_the_letter_s_saves(plays: Plays, person: Any, tmp_path: Path) -> None:
    plays(person(*TO_THE_DESK, "s", goes_at="now"))
    assert sum(not saved.auto for saved in listed(tmp_path, catalog("en"))) == 1


def test_a_game_that_cannot_be_saved_is_played_all_the_same(plays: Plays, person: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    someone = person()
    assert plays(someone, folder=tmp_path / "file") == 0
    assert "The game cannot be saved by itself" in someone.heard


def test_undo_takes_a_promise_back(plays: Plays, person: Any) -> None:
    someone = person("1", "1", "1", "z", "y", goes_at="now")
    plays(someone)
    assert [line for line in someone.lines if line.startswith("Promised: ") and " of " in line] == [
        "Promised: 0 of at least 4", "Promised: 1 of at least 4", "Promised: 0 of at least 4", "Promised: 1 of at least 4",
    ]  # fmt: skip


def test_undo_at_the_desk_opens_the_promises_again(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "z", goes_at="now")
    plays(someone)
    assert "Promised: 3 of at least 4" in someone.lines[someone.lines.index("Taken back.") :]


def test_undo_with_nothing_to_undo_says_so(plays: Plays, person: Any) -> None:
    someone = person("z", goes_at="now")
    plays(someone)
    assert "There is nothing to take back." in someone.lines


def test_undo_empties_the_plan(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "1", "1", "1", "z", "4", goes_at="now")
    plays(someone)
    assert "Taken back." in someone.lines
    assert "The plan is empty." in someone.lines


def test_a_tool_is_taken_out_of_the_plan(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "1", "1", "1", "4", "1", goes_at="now")
    plays(someone)
    assert someone.lines.index("Taken out.") < someone.lines.index("The plan is empty.")


def test_a_refused_tool_is_listed_and_refused_with_its_reason(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "1", "5", "1", goes_at="now")
    plays(someone)
    assert "5. Consulting on drafts. Not possible now: First: Consultation rules." in someone.heard
    assert "This is not possible now. First: Consultation rules." in someone.heard


def test_a_tool_at_work_can_be_left_without_upkeep(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "1", "9", "2", "4", "0", "e", goes_at="now")
    plays(someone)
    assert "Noted: Do not pay upkeep this quarter." in someone.heard
    assert "without upkeep this quarter" in someone.heard
    assert "Without upkeep this quarter: " in someone.heard
    assert "What works will be kept up" not in someone.heard


def test_writing_a_tool_down_is_always_the_first_choice(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "1", "9", goes_at="now")
    plays(someone)
    assert any(line.startswith("1. Write it down") for line in someone.lines)


def test_promises_are_told_from_the_first_quarter_on(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "15", goes_at="now")
    plays(someone)
    assert sum(line.endswith(": not at work yet") for line in someone.lines) == 4


def test_an_empty_quarter_is_ended_only_when_confirmed(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "e", "2", goes_at="now")
    plays(someone)
    assert "Quarter 1: what changed" not in someone.lines


def test_a_damaged_save_is_listed_with_its_reason(plays: Plays, person: Any, tmp_path: Path) -> None:
    (tmp_path / "torn.json").write_text('{"format": 1,')
    someone = person("2", "1", "0", goes_at="now")
    plays(someone, None)
    assert "1. torn.json" in someone.heard
    assert "The file is damaged or was cut short." in someone.heard
    assert "This game cannot be played on." in someone.heard


def test_an_unknown_scenario_is_said_and_another_can_be_chosen(plays: Plays, person: Any) -> None:
    someone = person("1", goes_at="now")
    plays(someone, "na-meda")
    assert "there is no scenario 'na-meda'" in someone.heard
    assert "A letter" in someone.lines


def test_medals_are_told_during_play_with_how_they_stand_now(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "15", goes_at="now")
    plays(someone)
    assert "Bronze medal: promises kept: at least 4 (now 0)" in someone.heard
