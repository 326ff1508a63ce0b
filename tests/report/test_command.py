"""python -m game report: what it writes, and its sentences when it cannot."""

import json
import os
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from game.cli import main
from game.report.rows import TABLES


def run(*words: object):
    return CliRunner().invoke(main, ["report", *map(str, words), "--lang", "en"])


def test_it_writes_a_page_tables_and_statements_and_names_each_file(saves, tmp_path):
    result = run(
        saves / "first.json", "-o", tmp_path / "a.html", "--csv", tmp_path / "csv", "--json", tmp_path / "a.json", "--xapi", tmp_path / "a.jsonl"
    )  # fmt: skip
    assert result.exit_code == 0
    named = result.output.split()
    assert len(named) == 3 + len(TABLES)
    assert all(Path(name).is_file() for name in named)
    assert {path.name for path in (tmp_path / "csv").iterdir()} == {
        f"{name}.csv"
        for name in ("games", "choices", "changes", "levels", "areas", "promises", "assessments", "comparisons", "answers", "votes", "acts")
    }


def test_several_games_are_compared(saves, tmp_path):
    assert run(saves / "first.json", saves / "second.json", "-o", tmp_path / "both.html").exit_code == 0
    assert "<h1>Comparison of 2\u00a0games</h1>" in (tmp_path / "both.html").read_text(encoding="utf-8")


def test_nothing_to_write_is_said(saves):
    result = run(saves / "first.json")
    assert result.exit_code == 2
    assert "Say what to write" in result.output


def test_a_game_without_a_quarter_writes_nothing(saves, tmp_path):
    result = run(saves / "empty.json", "-o", tmp_path / "a.html")
    assert result.exit_code == 2
    assert "empty.json: No quarter of this game has been played yet" in result.output
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("option", ["-o", "--csv", "--json", "--xapi"])
def test_a_place_that_cannot_be_written_is_named_and_nothing_is_left(saves, tmp_path, option):
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = run(saves / "first.json", option, tmp_path / "file" / "inside")
    assert result.exit_code == 2
    assert "inside cannot be written: " in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_saved_game_is_never_written_over(saves, tmp_path):
    kept = (saves / "first.json").read_bytes()
    result = run(saves / "first.json", "--json", saves / "first.json")
    assert result.exit_code == 2
    assert "is named twice" in result.output
    assert (saves / "first.json").read_bytes() == kept


def test_pdf_without_its_extra_says_how_to_get_it_and_writes_nothing(saves, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "fpdf", None)
    for module in ("game.report.pdf", "game.pages.pdf", "game.pages.pdf_text"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    result = run(saves / "first.json", "--pdf", tmp_path / "a.pdf", "-o", tmp_path / "a.html")
    assert result.exit_code == 2
    assert "pip install 'trzy-plaszczyzny[pdf]'" in result.output
    assert not list(tmp_path.iterdir())


def test_the_schema_of_the_tables_is_printed():
    result = CliRunner().invoke(main, ["schema", "report"])
    assert set(json.loads(result.output)["properties"]) >= {"games", "choices", "changes"}


def test_without_a_name_the_newest_game_is_reported_and_named(saves, tmp_path, monkeypatch):
    data = tmp_path / "data"
    monkeypatch.setenv("TRZY_PLASZCZYZNY_DATA", str(data))
    (data / "saves").mkdir(parents=True)
    for name, when in (("second.json", 1), ("first.json", 2)):
        (data / "saves" / name).write_bytes((saves / name).read_bytes())
        os.utime(data / "saves" / name, (when, when))
    result = run("-o", tmp_path / "a.html")
    assert result.exit_code == 0
    assert result.output.splitlines()[0].endswith("first.json")


def test_without_any_saved_game_it_says_where_it_looked(tmp_path, monkeypatch):
    monkeypatch.setenv("TRZY_PLASZCZYZNY_DATA", str(tmp_path / "data"))
    result = run("-o", tmp_path / "a.html")
    assert result.exit_code == 2
    assert "none was found in" in result.output
    assert not list(tmp_path.iterdir())
