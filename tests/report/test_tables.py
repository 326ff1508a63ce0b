"""Tables for other programs: whole, described, and adding up."""

import csv
import io
import json
import typing
from collections import defaultdict

import jsonschema
import pytest

from game import paths
from game.report.export import export
from game.report.files import write_csv, write_json
from game.report.numbers_of_state import NUMBERS
from game.report.reference import BEGIN, END, columns, schema
from game.report.rows import TABLES, ChoiceRow
from game.text.catalog import LANGUAGES, catalog

SAY = catalog("en")
DOCS = paths.HERE.parent / "docs"
FOLLOWS = {"bond"}  # moves with trust and has no changes of its own


@pytest.fixture(scope="module")
def found(finished):
    return export([finished], SAY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_follows_the_schema(finished, halfway, other, workshop, tmp_path, language):
    (path,) = write_json([finished, halfway, other, workshop], tmp_path / "report.json", catalog(language))
    jsonschema.Draft202012Validator(schema()).validate(json.loads(path.read_text(encoding="utf-8")))


def test_the_schema_refuses_a_column_it_does_not_know(found):
    data = found.model_dump(mode="json")
    data["choices"][0]["colour"] = "red"
    assert not jsonschema.Draft202012Validator(schema()).is_valid(data)


@pytest.mark.parametrize("name", TABLES)
def test_csv_has_the_columns_of_its_table_and_each_line_fits_them(finished, workshop, tmp_path, name):
    write_csv([finished, workshop], tmp_path, SAY)
    raw = (tmp_path / f"{name}.csv").read_bytes()
    assert raw.startswith("\ufeff".encode())
    rows = csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    kind = TABLES[name]
    assert list(rows.fieldnames or ()) == list(kind.model_fields)
    for row in rows:
        values = {column: cell.split() if typing.get_origin(kind.model_fields[column].annotation) is list else cell for column, cell in row.items()}
        optional = {column for column, field in kind.model_fields.items() if type(None) in typing.get_args(field.annotation)}
        kind.model_validate({column: None if column in optional and value == "" else value for column, value in values.items()})


def test_every_number_of_the_ledger_is_listed(finished, other):
    noted = {change.name for game in (finished, other) for change in game.session.changes.entries}
    assert noted <= set(NUMBERS)


def test_levels_and_changes_add_up(found, finished):
    level = {(row.after, row.number, row.of): row.value for row in found.levels}
    moved: dict[tuple[str, str], float] = defaultdict(float)
    for row in found.changes:
        moved[row.number, row.of] += row.amount
    last = finished.session.rulebook.quarters
    for after, number, of in level:
        if after == last and number not in FOLLOWS:
            assert level[last, number, of] == pytest.approx(level[0, number, of] + moved[number, of]), (number, of)


def test_every_choice_of_the_record_is_a_line(found, finished):
    for number, choices in enumerate(finished.session.record.quarters, 1):
        rows = [row for row in found.choices if row.quarter == number]
        assert {row.id for row in rows if row.kind == "start"} == set(choices.start)
        assert {row.id for row in rows if row.kind == "document"} == set(choices.form)
        assert {row.id for row in rows if row.kind == "activity"} == set(choices.activity)
        assert {row.id for row in rows if row.kind == "promise"} == set(choices.commit)


def test_an_event_left_alone_is_answered_with_its_last_answer(other):
    rows = [row for row in export([other], SAY).choices if row.kind == "answer"]
    events = {event.id: event for event in other.session.rulebook.events}
    assert all(row.way == events[row.id].answers[-1].id for row in rows)


def test_what_a_tool_took_is_what_the_ledger_says(found):
    start = next(row for row in found.choices if row.kind == "start" and row.hours)
    changes = [row for row in found.changes if row.cause == f"start:{start.id}" and row.number == "hours" and row.quarter == start.quarter]
    assert start.hours == -sum(row.amount for row in changes)


def test_an_unfinished_game_has_an_opening_and_no_closing(halfway):
    assert {row.when for row in export([halfway], SAY).areas} == {"opening"}


def test_ids_are_the_same_in_both_languages(finished):
    one, other = ([(row.quarter, row.kind, row.id, row.way) for row in export([finished], catalog(language)).choices] for language in LANGUAGES)
    assert one == other


def test_every_column_says_what_it_means():
    assert not [f"{name}.{column}" for name, kind in TABLES.items() for column, field in kind.model_fields.items() if not field.description]


def test_the_schema_and_the_columns_in_the_docs_are_fresh():
    assert json.loads((DOCS / "report.schema.json").read_text(encoding="utf-8")) == schema(), "run: python -m game reference"
    text = (DOCS / "report.md").read_text(encoding="utf-8")
    assert text[text.index(BEGIN) + len(BEGIN) : text.index(END)].strip() == columns(), "run: python -m game reference"


def test_a_row_cannot_be_made_of_what_it_does_not_know():
    with pytest.raises(ValueError, match="kind"):
        ChoiceRow(game="g", quarter=1, kind="whim", id="", name="", way="", way_name="", by="two", money=0, hours=0, energy=0, outcome="")
