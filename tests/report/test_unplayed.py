"""The report of a workshop in which no quarter was played."""

import json
from dataclasses import replace

import jsonschema
import pytest
from click.testing import CliRunner

from game.cli import main
from game.pages.document import Paragraph, Points, Section
from game.play.save import save
from game.play.workshop import Person
from game.play.workshop_led import Led
from game.report.export import export
from game.report.games import game_of
from game.report.reference import schema
from game.report.whole import report_of
from game.report.xapi import statements
from game.scenario.read import load
from game.text.catalog import LANGUAGES, catalog

SAY = catalog("en")


def sections(game, say=SAY) -> dict[str, Section]:
    return {section.id: section for section in report_of([game], say).sections}


def test_it_tells_the_votes_the_acts_and_the_questions_it_has(unplayed):
    found = sections(unplayed)
    assert any("4" in row for block in found["people"].blocks if hasattr(block, "rows") for row in block.rows)
    told = next(block for block in found["course"].blocks if isinstance(block, Points)).items
    assert "Quarter 1: the score of an area was corrected: I.1 Informing each other: 2.5 → 3.0. Reason: the table knows better" in told
    assert "Why did we not come to play?" in str(found["questions"].blocks)


@pytest.mark.parametrize("name", ["chosen", "principles", "money"])
def test_a_section_without_data_says_so_in_one_sentence(unplayed, name):
    (paragraph,) = sections(unplayed)[name].blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text.startswith("No quarter was played")


def test_promises_that_were_made_and_not_begun_are_named(unplayed):
    record = unplayed.session.record
    tool = unplayed.session.rulebook.tools[0]
    promised = replace(record, draft=replace(record.draft, commit=(tool,)))
    game = game_of("x", unplayed.session.scenario, promised, SAY, workshop=unplayed.workshop)
    assert "promised before the first quarter" in str(sections(game)["promises"].blocks)


def test_nobody_voted_and_nobody_answered_are_one_sentence_each(unplayed):
    bare = replace(unplayed, workshop=replace(unplayed.workshop, ballots=(), sheets=(), guesses=()))
    found = sections(bare)
    assert found["people"].blocks == (Paragraph("Nobody at the table voted."),)
    assert found["learning"].blocks == (Paragraph("Nobody answered the short questions."),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_made_in_both_languages(unplayed, language):
    say = catalog(language)
    assert sections(unplayed, say)["result"].blocks
    assert list(statements([unplayed], say))


def test_its_tables_follow_the_schema_and_hold_the_act(unplayed):
    found = export([unplayed], SAY)
    jsonschema.Draft202012Validator(schema()).validate(json.loads(found.model_dump_json()))
    assert [(row.quarter, row.kind, row.id) for row in found.acts] == [(1, "score", "informing")]
    assert found.votes
    assert found.games[0].played == 0


def test_the_command_writes_it_and_compares_it(tmp_path, saves):
    led = Led.begun(load("pierwsze-kroki"), "hour", (Person("Ada", "office"), Person("Cyd", "ngos")), 7, tmp_path, now=0.0)
    run = CliRunner().invoke
    result = run(main, ["report", str(led.path), "-o", str(tmp_path / "a.html"), "--csv", str(tmp_path / "csv"), "--pdf", str(tmp_path / "a.pdf")])
    assert result.exit_code == 0, result.output
    save(led.session.record, led.path, led.workshop)
    assert run(main, ["report", str(led.path), str(saves / "first.json"), "-o", str(tmp_path / "b.html")]).exit_code == 0
