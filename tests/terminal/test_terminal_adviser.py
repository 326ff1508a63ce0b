"""The adviser and forecasts in the text mode."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from game.play.session import Session
from game.scenario.read import Scenario
from game.terminal import adviser as asked
from game.terminal.asking import Voice
from game.terminal.lines import lines
from game.terminal.sitting import Sitting
from game.text.catalog import catalog
from game.views.advice import advice_view
from game.views.outlook import branches, forecast_of, outlook

Plays = Callable[..., int]
TO_THE_DESK = ("1", "1", "1", "3", "4", "5", "7")  # briefing, assessment, four promises
FORECAST, ADVISER = "8", "9"


def test_a_plan_says_what_it_may_bring(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, FORECAST, goes_at="now")
    plays(someone)
    assert "With this plan the index at the end of the year (quarter 2) is about " in someone.heard
    assert "These are imagined games, not a promise." in someone.heard


def test_a_suggestion_is_taken_into_the_plan(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, ADVISER, "1", "1", "0", "4", goes_at="now")
    plays(someone)
    assert "An answer takes one hour of advice. 15 are left." in someone.heard
    assert "Suggestion 1. Begin: " in someone.heard
    assert "Plan of the quarter: 1 of 4 new tools" in someone.heard
    assert ".........." in someone.dots


def test_what_is_taken_is_not_offered_again(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, ADVISER, "1", "1", "0", ADVISER, goes_at="now")
    plays(someone)
    assert someone.heard.count("It is in the plan.") == 1
    assert "The plan has changed since." in someone.heard
    assert [line[:2] for line in someone.lines if line.endswith("Ask again (1 hour)")] == ["4.", "3.", "3."]


def test_a_tool_says_what_it_may_bring(plays: Plays, person: Any) -> None:
    someone = person(*TO_THE_DESK, "3", "1", "4", goes_at="now")
    plays(someone)
    assert "Without it: index about " in someone.heard
    assert "Co-created: plus " in someone.heard


class Hurried:
    """Works a little, then presses Ctrl-C."""

    def __init__(self, session: Session) -> None:
        self.answer = None

    def slices(self) -> Iterator[float]:
        yield 0.25
        raise KeyboardInterrupt


@pytest.fixture
def desk(scenario: Scenario, person: Any, tmp_path: Any) -> tuple[Sitting, Any]:
    """A sitting at its first desk, and who sits there."""
    someone = person("1", "0", goes_at="no question")
    sitting = Sitting(Voice(catalog("en"), someone.read, someone.write, someone.mark), tmp_path)
    session = Session.new(scenario, 7)
    session.step = "desk"
    sitting.play(session)
    return sitting, someone


def test_ctrl_c_takes_the_question_back_and_the_game_goes_on(desk: tuple[Sitting, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    sitting, someone = desk
    monkeypatch.setattr(asked, "Question", Hurried)
    asked.ask(sitting)
    assert someone.dots == ".."
    assert "The question is taken back. It has taken nothing." in someone.heard
    assert sitting.game.draft.consulted == 0


def test_without_hours_the_adviser_says_so(desk: tuple[Sitting, Any]) -> None:
    sitting, someone = desk
    while sitting.game.consult():
        pass
    someone.answers = ["0"]
    asked.ask(sitting)
    assert "There are no hours of advice left" in someone.lines


@pytest.mark.parametrize("language", ["pl", "en"])
def test_advice_and_outlooks_can_be_read_aloud(desk: tuple[Sitting, Any], language: str) -> None:
    say, session = catalog(language), desk[0].game
    rows = branches(session, "coordinator", say)
    forecast = forecast_of(session, tuple(row.draft for row in rows)).run()
    told = [*lines(outlook(session, "coordinator", rows, forecast, say), say), *lines(advice_view(session, None, say), say)]
    assert all(told)
    assert not set("".join(told)) & set("|─█\x1b")
