"""Save, replay, undo and what-if are one thing: a shorter or longer record."""

from dataclasses import replace

from game.play.record import first_difference
from game.play.session import Session


def test_a_replay_shows_no_difference(finished):
    assert first_difference(finished.record, finished.rulebook) is None


def test_a_changed_choice_shows_in_its_quarter(finished):
    quarters = list(finished.record.quarters)
    quarters[0] = replace(quarters[0], start={})
    changed = replace(finished.record, quarters=tuple(quarters))
    assert first_difference(changed, finished.rulebook) == 1


def test_going_back_and_playing_again_is_the_same_game(finished, na_medal):
    again = Session(na_medal, finished.record.until(3))
    for choices in finished.record.quarters[3:]:
        again.choose(choices)
        again.end_quarter()
    assert again.record == finished.record


def test_a_resumed_game_begins_where_it_was_left(finished, na_medal):
    resumed = Session.resumed(na_medal, finished.record.until(3))
    assert resumed.state.quarter == 3
    assert resumed.step in ("event", "desk")


def test_a_game_saved_at_its_end_resumes_at_the_closing_assessment(finished, na_medal):
    assert Session.resumed(na_medal, finished.record).step == "closing"
