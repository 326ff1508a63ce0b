"""The report of a self-assessment of a real place."""

import csv
import json

import jsonschema
import pytest
from click.testing import CliRunner

from game.cli import main
from game.play.own import Note
from game.play.own_kept import Measuring
from game.report.own import Measured, own_report
from game.report.reference import schema
from game.report.xapi import statements
from game.text.catalog import LANGUAGES, catalog


@pytest.fixture
def measuring(tmp_path, na_medal):
    found = Measuring.begun("Ourtown <b>", 2, 2, tmp_path / "own", "2026-03-12")
    for grade in (4, 3, 1, 2):
        found.vote(dict.fromkeys(na_medal.rulebook.areas, grade))
    found.go("notes")
    found.note("consulting", Note("Drafts come late.", "Two weeks."))
    found.go("result")
    return found


def run(*words: object):
    return CliRunner().invoke(main, ["report", *map(str, words), "--lang", "en"])


def test_the_command_writes_the_same_outputs_as_for_a_game(measuring, tmp_path):
    result = run(measuring.path, "-o", tmp_path / "a.html", "--csv", tmp_path / "csv", "--json", tmp_path / "a.json", "--xapi", tmp_path / "a.jsonl")
    assert result.exit_code == 0, result.output
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "Ourtown &lt;b&gt;" in page
    assert "Drafts come late." in page
    assert "2.50" in page
    (row,) = csv.DictReader((tmp_path / "csv" / "assessments.csv").read_text(encoding="utf-8-sig").splitlines())
    assert (row["place"], row["office"], row["ngos"], row["index"]) == ("Ourtown <b>", "2", "2", "2.5")


def test_json_follows_the_schema_and_says_that_the_truth_is_not_known(measuring, tmp_path):
    assert run(measuring.path, "--json", tmp_path / "a.json").exit_code == 0
    data = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema()).validate(data)
    assert [(row["when"], row["true"], row["office"], row["ngos"]) for row in data["areas"]] == [("own", None, [3, 4], [1, 2])] * 12


def test_xapi_names_neither_people_nor_the_place(measuring):
    (one,) = statements(Measured("a", measuring.own), catalog("en"))
    assert "Ourtown" not in json.dumps(one)
    assert one["result"]["score"] == {"scaled": 0.375, "raw": 2.5, "min": 1, "max": 5}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_says_what_it_does_not_prove(measuring, language):
    report = own_report(Measured("a", measuring.own), catalog(language))
    method = next(section for section in report.sections if section.id == "method")
    assert any({"en": "not a measurement of the whole place", "pl": "nie pomiar całego miejsca"}[language] in str(block) for block in method.blocks)


def test_votes_under_way_are_not_reported(tmp_path):
    found = Measuring.begun("Ourtown", 1, 1, tmp_path / "own")
    result = run(found.path, "-o", tmp_path / "a.html")
    assert result.exit_code == 2
    assert "not everybody has voted yet" in result.output


def test_an_assessment_is_not_mixed_with_games(measuring, saves, tmp_path):
    result = run(measuring.path, saves / "first.json", "-o", tmp_path / "a.html")
    assert result.exit_code == 2
    assert "Name it alone, or with one other." in result.output


def test_a_damaged_assessment_is_one_sentence(measuring, tmp_path):
    measuring.path.write_text('{"format": 1, "assessment": {"place": 7}}', encoding="utf-8")
    result = run(measuring.path, "-o", tmp_path / "a.html")
    assert result.exit_code == 2
    assert "is damaged at" in result.output
    assert "Traceback" not in result.output
