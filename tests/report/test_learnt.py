"""The short questions of a workshop in its report, its tables and its statements."""

import csv
import json

import jsonschema
import pytest

from game.play.workshop import Person, Sheet
from game.play.workshop_led import Led
from game.report.files import write_csv, write_html, write_json
from game.report.games import opened
from game.report.reference import schema
from game.report.sections_learnt import learning_section
from game.report.xapi import statements
from game.text.catalog import LANGUAGES, catalog
from game.views.workshop_learning import question_of

SAY = catalog("en")
PEOPLE = (Person("Adalberta", "office"), Person("Bonifacy", "ngos"))


@pytest.fixture(scope="module")
def games(tmp_path_factory, na_medal):
    """A workshop of two people of whom both knew nothing before and everything after; the office guessed 3."""
    led = Led.begun(na_medal, "hour", PEOPLE, 7, tmp_path_factory.mktemp("workshop"), now=0.0, asked=True)
    while led.stage.kind != "debrief":
        led.enter()
        if led.stage.kind in ("before", "after"):
            while person := led.workshop.next_voter():
                form = led.workshop.form_of(person, led.stage.kind)
                right = {topic.id: question_of(topic, form).right * (led.stage.kind == "after") for topic in na_medal.model.topics}
                led.answer(person, Sheet(led.stage.kind, form, right, {belief.id: 4 for belief in na_medal.model.beliefs}))
        if led.stage.kind in ("assessment", "closing"):
            while person := led.workshop.next_voter():
                led.vote(person, dict.fromkeys(led.stage.areas, 2))
            led.guess("office", dict.fromkeys(led.stage.areas, 3))
            led.guess("ngos", {})
        led.forward()
    return opened([led.path], SAY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_section_counts_the_group_and_is_modest(games, language):
    section = learning_section(games[0], catalog(language))
    text = str(section)
    assert {"en": "'0 of 2', '2 of 2'", "pl": "'0 z 2', '2 z 2'"}[language] in text
    assert {"en": "not what it will do", "pl": "a nie co zrobi"}[language] in text


def test_a_game_without_questions_has_no_such_section(finished):
    assert learning_section(finished, SAY) is None


def test_no_output_names_a_person(games, tmp_path):
    write_html(games, tmp_path / "a.html", SAY)
    write_json(games, tmp_path / "a.json", SAY)
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps(one) for one in statements(games, SAY)), encoding="utf-8")
    assert "What the group answered" in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert not any(person.name in path.read_text(encoding="utf-8") for path in tmp_path.iterdir() for person in PEOPLE)


def test_json_follows_the_schema_and_csv_has_a_line_for_every_answer(games, tmp_path):
    write_json(games, tmp_path / "a.json", SAY)
    data = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema()).validate(data)
    write_csv(games, tmp_path / "csv", SAY)
    rows = list(csv.DictReader((tmp_path / "csv" / "answers.csv").read_text(encoding="utf-8-sig").splitlines()))
    kinds = [row["kind"] for row in rows]
    assert (kinds.count("question"), kinds.count("belief"), kinds.count("guess")) == (24, 12, 8)
    assert {row["right"] for row in rows if row["kind"] == "question" and row["when"] == "before"} == {"false"}
    assert {(row["answer"], row["voted"]) for row in rows if row["kind"] == "guess"} == {("3", "2.0")}


def test_every_answer_to_a_question_is_a_statement(games):
    found = [one for one in statements(games, SAY) if one["verb"]["id"].endswith("/answered")]
    assert len(found) == 24
    assert sum(one["result"]["success"] for one in found) == 12
    assert len({one["id"] for one in found}) == 24
    assert all(one["object"]["definition"]["type"].endswith("cmi.interaction") for one in found)
