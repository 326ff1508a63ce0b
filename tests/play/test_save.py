"""Saved games: whole or not at all, and never fatal."""

import json
import os

import pytest

from game.play.save import AUTOSAVES, Unreadable, autosave, free_path, listed, load, save, text_of
from game.play.validity import problem
from game.text.catalog import catalog

SAY = catalog("en")


def test_a_saved_game_is_the_same_game(finished, tmp_path):
    save(finished.record, tmp_path / "game.json")
    assert load(tmp_path / "game.json", SAY) == finished.record


def test_a_plan_in_progress_is_saved_too(session, tmp_path):
    session.start("coordinator", "co-created")
    save(session.record, tmp_path / "game.json")
    assert load(tmp_path / "game.json", SAY).draft.start == {"coordinator": "co-created"}


def test_questions_to_the_adviser_are_saved_too(session, tmp_path):
    session.consult()
    save(session.record, tmp_path / "game.json")
    assert load(tmp_path / "game.json", SAY).draft.consulted == 1


def test_a_failed_write_leaves_the_old_game(finished, session, tmp_path, monkeypatch):
    path = tmp_path / "game.json"
    save(session.record, path)

    def full(*of):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        save(finished.record, path)
    assert load(path, SAY) == session.record
    assert [file.name for file in tmp_path.iterdir()] == ["game.json"]


def test_five_autosaves_are_kept_the_newest(finished, tmp_path):
    for quarter in range(1, 9):
        assert autosave(finished.record.until(quarter), tmp_path) == ""
    kept = listed(tmp_path, SAY)
    assert len(kept) == AUTOSAVES
    assert sorted(len(saved.record.quarters) for saved in kept) == [4, 5, 6, 7, 8]


def test_games_saved_by_hand_are_never_thrown_away(finished, tmp_path):
    save(finished.record, free_path(finished.record, tmp_path))
    save(finished.record, free_path(finished.record, tmp_path))
    for _ in range(7):
        autosave(finished.record, tmp_path)
    assert sum(not saved.auto for saved in listed(tmp_path, SAY)) == 2


def test_a_folder_that_cannot_be_written_is_a_reason_not_an_error(finished, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    assert autosave(finished.record, blocked / "saves")


def test_no_folder_is_an_empty_list(tmp_path):
    assert listed(tmp_path / "none", SAY) == []


def broken(**changes):
    def make(record):
        return json.dumps(json.loads(text_of(record)) | changes)

    return make


DAMAGED = {
    "empty": lambda record: "",
    "cut short": lambda record: text_of(record)[:200],
    "not JSON": lambda record: "hello",
    "a list": lambda record: "[]",
    "deep": lambda record: "[" * 100_000,
    "no format": lambda record: "{}",
    "newer": broken(format=99),
    "older": broken(format=0),
    "seed as text": broken(seed="seven"),
    "negative seed": broken(seed=-1),
    "unknown field": broken(cheat=True),
    "quarters as text": broken(quarters="all"),
    "too many quarters": broken(quarters=[{}] * 1000),
    "digests missing": broken(digests=[]),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_game_is_listed_with_its_reason(damage, finished, tmp_path):
    (tmp_path / "game.json").write_text(DAMAGED[damage](finished.record), encoding="utf-8")
    (saved,) = listed(tmp_path, SAY)
    assert saved.record is None
    assert saved.problem.endswith(".")


def test_a_binary_file_is_listed_with_its_reason(tmp_path):
    (tmp_path / "game.json").write_bytes(bytes(range(256)))
    assert listed(tmp_path, SAY)[0].problem


def test_a_huge_file_is_listed_with_its_reason(tmp_path):
    (tmp_path / "game.json").write_bytes(b" " * (2 << 20))
    assert "large" in listed(tmp_path, SAY)[0].problem


def test_every_truncation_is_refused(finished, tmp_path):
    path, whole = tmp_path / "game.json", text_of(finished.record).encode()
    for length in range(0, len(whole) - 1, 97):
        path.write_bytes(whole[:length])
        with pytest.raises(Unreadable):
            load(path, SAY)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"rules": "0"}, "other rules"),
        ({"draft": {"start": {"no-such-tool": "imposed"}}}, "no-such-tool"),
        ({"draft": {"start": {"coordinator": "by-force"}}}, "by-force"),
        ({"draft": {"answer": "shrug"}}, "shrug"),
        ({"draft": {"copies": {"no-such-practice": "adapt"}}}, "no-such-practice"),
        ({"draft": {"copies": {"hourglass-on-the-table": "by-magic"}}}, "by-magic"),
        ({"seed": 8}, "comes out differently"),
    ],
)
def test_a_game_that_no_longer_fits_its_scenario_says_why(changes, words, finished, tmp_path):
    (tmp_path / "game.json").write_text(broken(**changes)(finished.record), encoding="utf-8")
    assert words in problem(load(tmp_path / "game.json", SAY), finished.rulebook, SAY)


def test_a_good_game_has_no_problem(finished):
    assert problem(finished.record, finished.rulebook, SAY) == ""


def test_a_practice_that_is_copied_is_saved_too(session, tmp_path):
    session.choose(session.draft.put("copies", "hourglass-on-the-table", "adapt"))
    save(session.record, tmp_path / "game.json")
    assert load(tmp_path / "game.json", SAY).draft.copies == {"hourglass-on-the-table": "adapt"}
