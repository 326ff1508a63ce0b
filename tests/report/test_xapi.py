"""Statements for learning record stores: what the specification requires, and nobody's name."""

import json
import uuid
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import urlparse

import pytest

from game.play.own_kept import Measuring
from game.play.session import Session
from game.report.files import write_xapi
from game.report.games import Game, game_of
from game.report.own import Measured
from game.report.own_compared import compared
from game.report.xapi import statements
from game.text.catalog import LANGUAGES, catalog

SAY = catalog("en")


@pytest.fixture(scope="module")
def told(finished):
    saved = datetime(2026, 3, 2, 12, 0, tzinfo=timezone(timedelta(hours=1)))
    return list(statements([Game(finished.label, finished.session, saved)], SAY))


@pytest.fixture
def own(na_medal, tmp_path):
    """Make a self-assessment of a real place on a day."""

    def own(day: str) -> Measured:
        found = Measuring.begun("Ourtown", 1, 1, tmp_path, day)
        for grade in (2, 3):
            found.vote(dict.fromkeys(na_medal.rulebook.areas, grade))
        return Measured(day, found.own)

    return own


def is_iri(text: str) -> bool:
    parsed = urlparse(text)
    return parsed.scheme in ("http", "https") and bool(parsed.netloc) and " " not in text


def agent(actor) -> bool:
    """An agent with exactly one identifier, which is an account."""
    account = actor.get("account", {})
    return actor["objectType"] == "Agent" and set(account) == {"homePage", "name"} and is_iri(account["homePage"]) and bool(account["name"])


def group(actor) -> bool:
    """A group with an account of its own, or without one and with its members."""
    if "account" in actor:
        return actor["objectType"] == "Group" and agent({**actor, "objectType": "Agent"})
    return actor["objectType"] == "Group" and bool(actor["member"]) and all(agent(member) for member in actor["member"])


def follows_the_specification(told) -> bool:
    """Whether every statement has what the specification requires; it fails where one has not."""
    for one in told:
        assert uuid.UUID(one["id"]).version == 5
        assert agent(one["actor"]) or group(one["actor"])
        assert is_iri(one["verb"]["id"])
        assert one["verb"]["display"]["en"]
        assert one["object"]["objectType"] == "Activity"
        assert is_iri(one["object"]["id"])
        assert all(one["object"]["definition"]["name"].values())
        assert is_iri(one["object"]["definition"]["type"])
        assert datetime.fromisoformat(one["timestamp"]).tzinfo is not None
        assert uuid.UUID(one["context"]["registration"])
        assert one["version"] == "1.0.3"
    return bool(told)


def test_every_statement_of_a_game_has_what_the_specification_requires(told):
    assert follows_the_specification(told)


def test_every_statement_of_a_workshop_has_what_the_specification_requires(workshop):
    assert follows_the_specification(list(statements([workshop], SAY)))


def test_every_statement_of_games_side_by_side_has_what_the_specification_requires(finished, other, workshop):
    told = list(statements([finished, other, workshop], SAY))
    assert follows_the_specification(told)
    assert len({one["id"] for one in told}) == len(told)


def test_the_statement_of_a_self_assessment_has_what_the_specification_requires(own):
    assert follows_the_specification(list(statements(own("2026-03-12"), SAY)))


def test_statements_of_two_self_assessments_have_what_the_specification_requires(own):
    told = list(statements(compared(own("2026-03-12"), own("2027-03-12")), SAY))
    assert follows_the_specification(told)
    assert len({one["id"] for one in told}) == 2


def test_extensions_are_named_by_iris(told):
    places = [one["context"] for one in told] + [one["result"] for one in told if "result" in one]
    assert all(is_iri(name) for place in places for name in place.get("extensions", {}))


def test_ids_are_all_different_and_stay_with_the_game(told, finished):
    ids = [one["id"] for one in told]
    assert len(set(ids)) == len(ids)
    renamed = Game("renamed", finished.session, datetime(2030, 1, 1, tzinfo=UTC))
    assert [one["id"] for one in statements([renamed], catalog("pl"))] == ids


def test_another_game_has_other_ids(told, other):
    assert not {one["id"] for one in told} & {one["id"] for one in statements([other], SAY)}


def test_time_is_that_of_the_file_and_keeps_the_order(told):
    times = [one["timestamp"] for one in told]
    assert times[0] == "2026-03-02T11:00:00.001Z"
    assert times == sorted(times)


def test_every_choice_and_every_quarter_is_a_statement(told, finished):
    from game.report.choices_made import choices_made
    from game.views.words import Words

    verbs = [one["verb"]["id"].rpartition("/")[2] for one in told]
    assert verbs[0] == "initialized"
    assert verbs[-1] == "completed"
    assert verbs.count("progressed") == 4
    made = list(choices_made(finished, Words(finished.session.scenario, SAY)))
    assert sum(verbs.count(verb) for verb in ("preferred", "responded", "asked")) == len(made)


def test_the_result_is_a_score_between_its_ends(told):
    score = told[-1]["result"]["score"]
    assert score["min"] <= score["raw"] <= score["max"]
    assert -1 <= score["scaled"] <= 1
    assert told[-1]["result"]["completion"] is True


def test_an_unfinished_game_is_not_completed_and_tells_no_index(halfway):
    found = list(statements([halfway], SAY))
    assert "completed" not in found[-1]["verb"]["id"]
    assert not [one for one in found for name in one.get("result", {}).get("extensions", {}) if name.endswith("/index")]


def test_two_at_one_screen_are_a_group_of_two_seats(tiny):
    session = Session.new(tiny, 1, "two")
    session.end_quarter()
    actor = next(iter(statements([game_of("two", tiny, session.record, SAY)], SAY)))["actor"]
    assert actor["objectType"] == "Group"
    assert [agent(member) for member in actor["member"]] == [True, True]


def test_what_the_computer_began_is_told_of_the_other_seat(tiny):
    session = Session.new(tiny, 3, "activist")
    while not session.over:
        session.end_quarter()
    found = list(statements([game_of("alone", tiny, session.record, SAY)], SAY))
    theirs = [one for one in found if any(name.endswith("/computer") and on for name, on in one["context"]["extensions"].items())]
    assert theirs
    assert {one["actor"]["name"] for one in theirs} == {"Official"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_holds_one_object_a_line(finished, tmp_path, language):
    (path,) = write_xapi([finished], tmp_path / "game.jsonl", catalog(language))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert all(isinstance(json.loads(line), dict) for line in lines)
