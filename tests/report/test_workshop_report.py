"""What a report tells of a workshop: real votes, the trainer's acts, questions and commitments."""

import json
from dataclasses import replace

import pytest

from game.pages.document import Heading, Points, Section, Table
from game.play.choices import Choices
from game.play.session import Session
from game.play.workshop import Entry
from game.report.export import export
from game.report.sections_result import who
from game.report.whole import report_of
from game.report.xapi import statements
from game.text.catalog import LANGUAGES, catalog

SAY = catalog("en")
NAMES = ("Ada", "Bo", "Cyd", "Dag")


@pytest.fixture(scope="module")
def sections(workshop) -> dict[str, Section]:
    return {section.id: section for section in report_of([workshop], SAY).sections}


def tables(section: Section) -> list[Table]:
    return [block for block in section.blocks if isinstance(block, Table)]


def test_the_votes_of_the_people_stand_by_side_before_and_after(sections):
    (table,) = tables(sections["people"])
    areas = dict(zip(table.head, next(row for row in table.rows if row[0].endswith("Informing each other")), strict=True))
    assert [areas[name] for name in ("Office, before", "Organisations, before", "Office, after", "Organisations, after")] == ["2 2", "4", "2 2", "4"]
    assert areas["What the votes show"] == "organisations rate it higher"


def test_what_the_trainer_did_to_the_game_is_told_with_its_reason(sections):
    told = next(block for block in sections["course"].blocks if isinstance(block, Points)).items
    (corrected,) = [text for text in told if "corrected" in text]
    assert corrected.startswith("Quarter 1: the score of an area was corrected: ")
    assert "Informing each other: " in corrected
    assert corrected.endswith(" → 3.0. Reason: the table knows better")
    assert any("an event was brought in" in text for text in told)


def test_a_break_and_minutes_that_were_added_are_told_with_their_minute(workshop):
    diary = (Entry(130, "pause", "briefing", 1), Entry(130, "go-on", "briefing", 1), Entry(360, "minutes", "5", 1), Entry(400, "forward", "x", 1))
    changed = replace(workshop, workshop=replace(workshop.workshop, diary=diary))
    course = next(section for section in report_of([changed], SAY).sections if section.id == "course")
    told = next(block for block in course.blocks if isinstance(block, Points)).items
    assert told == ("Minute 2: a break; the clock stood still", "Minute 6: 5 minutes were added")


def test_a_workshop_at_one_table_says_so(workshop):
    game = replace(workshop.session.record, role="partnership")
    shown = replace(workshop, session=Session(workshop.session.scenario, replace(game, quarters=(), digests=(), draft=Choices())))
    assert who(shown, SAY) == "A workshop at one table: everybody planned together for both sides"


def test_every_stage_stands_with_its_minutes(sections, workshop):
    (table,) = tables(sections["course"])
    assert len(table.rows) == len(workshop.workshop.spent)


def test_the_questions_are_those_of_the_trainer_by_step_of_the_talk(sections):
    blocks = sections["questions"].blocks
    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Experience: What did we feel, and what happened to us?", "The next try: What shall we do at home?",
    ]  # fmt: skip
    assert [block.items for block in blocks if isinstance(block, Points)] == [("How was it?",), ("What now?",)]


def test_commitments_are_those_people_wrote_and_an_empty_line_for_everybody_else(sections):
    (table,) = tables(sections["commitments"])
    assert table.rows == (("", "Call the three clubs", "Friday", ""), ("", "", "", ""), ("", "", "", ""))


def test_what_two_workshops_took_home_stands_by_group_without_empty_lines(workshop):
    second = replace(workshop, label="Red table")
    (commitments,) = (section for section in report_of([workshop, second], SAY).sections if section.id == "commitments")
    written = (("", "Call the three clubs", "Friday", ""),)
    assert [(table.caption, table.rows) for table in tables(commitments)] == [
        ("Who will do what: Green table", written), ("Who will do what: Red table", written),
    ]  # fmt: skip


def test_a_workshop_was_played_by_two_sides_at_a_table(sections):
    (game,) = (table for table in tables(sections["place"]) if table.caption == "The game")
    assert ("Who played", "Two sides at the table of a workshop") in game.rows


def test_a_game_without_a_workshop_tells_of_none(finished):
    assert not {"people", "course"} & {section.id for section in report_of([finished], SAY).sections}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_named(workshop, language):
    say = catalog(language)
    told = str(report_of([workshop], say).sections)
    assert not any(name in told for name in ("Ada", "Cyd", "Dag"))
    data = json.dumps([export([workshop], say).model_dump(mode="json"), list(statements([workshop], say))])
    assert not any(f'"{name}"' in data for name in NAMES)


def test_votes_and_acts_are_lines_of_tables(workshop):
    found = export([workshop], SAY)
    assert {(row.when, row.side) for row in found.votes} == {(when, side) for when in ("opening", "closing") for side in ("office", "ngos")}
    assert ("score", "informing", 3.0, "the table knows better") in [(row.kind, row.id, row.value, row.reason) for row in found.acts]


def test_votes_and_seats_say_that_the_sides_changed_places(workshop):
    changed = replace(workshop, workshop=replace(workshop.workshop, diary=(*workshop.workshop.diary, Entry(0, "swapped", quarter=3))))
    told = {section.id: str(section.blocks) for section in report_of([changed], SAY).sections}
    assert "The sides changed places in between" in told["people"]
    assert "The sides changed places; this is how they sat at the end." in told["course"]


def test_without_a_swap_nothing_is_said_of_one(sections):
    assert "changed places" not in str(sections["people"].blocks)
