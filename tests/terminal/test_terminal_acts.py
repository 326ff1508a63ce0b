"""What a trainer does by hand in a terminal."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.terminal.workshops import reach, saved


@pytest.fixture
def acts(leads, person, tmp_path) -> Callable[..., tuple]:
    """Let the trainer choose an act by its name and then answer; gives the game and the workshop as saved, and what was heard."""

    def acts(name: str, *answers: str) -> tuple:
        look = person("1", goes_at="The trainer decides:")
        leads(look)
        number = next(line.partition(".")[0] for line in look.lines if f". {name}" in line)
        table = person("1", number, *answers, "q")
        leads(table)
        return (*saved(tmp_path), table.heard)

    return acts


@pytest.fixture
def at_round(leads, person, tmp_path):
    """A workshop that is about to play its first round."""
    return reach(leads, person, tmp_path, "round")


def test_an_event_is_brought_in_with_its_story(at_round, acts):
    record, workshop, heard = acts("Bring in an event", "1")
    (act,) = record.draft.trainer
    assert act.kind == "event"
    assert "The event comes at the beginning of quarter 1." in heard
    assert "” comes: " in heard
    assert workshop.diary[-1].kind == "event"


def test_a_score_is_corrected_with_a_reason(at_round, acts):
    record, _, heard = acts("Correct a score", "3", "5", "The register has three entries")
    (act,) = record.draft.trainer
    assert (act.kind, act.value, act.reason) == ("score", 3000, "The register has three entries")
    assert "The score is corrected." in heard


def test_without_a_reason_no_score_is_corrected(at_round, acts):
    record, _, heard = acts("Correct a score", "3", "5", "")
    assert record.draft.trainer == ()
    assert "Without a reason no score is corrected." in heard


def test_scores_are_not_told_while_the_index_is_hidden(at_round, acts):
    at_round.hide(True)
    heard = acts("Correct a score", "0")[2]
    assert "I.3 Consultations: " not in heard
    assert "so are the scores here" in heard


def test_news_of_ones_own_are_told_and_written_into_the_diary(at_round, acts):
    _, workshop, heard = acts("Tell something of your own", "No bus any more", "Who drives the seniors?")
    assert (workshop.diary[-1].kind, workshop.diary[-1].about) == ("told", "No bus any more")
    assert "Who drives the seniors?" in heard


def test_who_comes_late_sits_down_on_a_side(at_round, acts):
    people = acts("Who is here", "4", "Dan", "2")[1].people
    assert (people[-1].name, people[-1].side) == ("Dan", "ngos")


def test_a_name_that_sits_already_is_asked_for_again(at_round, acts):
    people = acts("Who is here", "4", "Ada", "Dan", "1")[1].people
    assert [one.name for one in people] == ["Ada", "Bo", "Cyd", "Dan"]


def test_the_decision_that_is_taken_back_is_named(at_round, acts):
    game = at_round.session
    tool = game.idle_tools()[0]
    game.choose(game.draft.started(tool, game.modes(tool)[0]))
    at_round.keep()
    record, workshop, heard = acts("Undo a decision", "1")
    assert record.draft.start == {}
    assert workshop.diary[-1].kind == "undo"
    assert "Taken back: " in heard


def test_before_the_first_decision_nothing_can_be_taken_back(at_round, acts, leads, person):
    look = person("1", goes_at="The trainer decides:")
    leads(look)
    assert not any("Undo a decision" in line or "Back a quarter" in line for line in look.lines)
