"""python -m game kit: what it writes, and its sentences when it cannot."""

import sys

import pytest
from click.testing import CliRunner

from game.cli import main
from tests.conftest import TINY


def run(*words: object, scenario: object = TINY):
    return CliRunner().invoke(main, ["kit", str(scenario), *map(str, words), "--lang", "en"])


def test_it_writes_a_page_and_names_it(tmp_path):
    result = run("-o", tmp_path / "kit.html", "--only", "rules,poster")
    assert (result.exit_code, result.output) == (0, f"{tmp_path / 'kit.html'}\n")
    page = (tmp_path / "kit.html").read_text(encoding="utf-8")
    assert "Rules on one page" in page
    assert "Badges" not in page


def test_it_writes_a_pdf(tmp_path):
    pytest.importorskip("fpdf")
    assert run("-o", tmp_path / "kit.pdf", "--only", "certificate", "--name", "Ada").exit_code == 0
    assert (tmp_path / "kit.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--only", "cards,balots"), "The kit has no part “balots”. There are: runbook, rules,"),
        (("--only", ""), "The kit has no part “”."),
        (("--minutes", "75"), "There is no plan of a session of 75 minutes. There are: 60, 90, 180."),
        (("--name", "  "), "a name has 1 to 60 letters"),
        (("--name", "x" * 61), "a name has 1 to 60 letters"),
        (("--name", "Ada\x07"), "a name has 1 to 60 letters"),
    ],
)
def test_what_cannot_be_printed_is_said_in_a_sentence(tmp_path, words, said):
    result = run("-o", tmp_path / "kit.html", *words)
    assert result.exit_code == 2
    assert said in result.output
    assert not list(tmp_path.iterdir())


def test_a_scenario_that_is_not_there_is_named(tmp_path):
    result = run("-o", tmp_path / "kit.html", scenario="na-medall")
    assert result.exit_code == 2
    assert "na-medall" in result.output
    assert "Traceback" not in result.output
    assert not list(tmp_path.iterdir())


def test_a_file_of_another_kind_is_refused(tmp_path):
    result = run("-o", tmp_path / "kit.docx")
    assert result.exit_code == 2
    assert "must end with .pdf or .html" in result.output


def test_a_place_that_cannot_be_written_is_named_and_nothing_is_left(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = run("-o", tmp_path / "file" / "kit.html", "--only", "rules")
    assert result.exit_code == 2
    assert "cannot be written: " in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_pdf_without_its_extra_says_how_to_get_it_and_writes_nothing(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "fpdf", None)
    for module in ("game.kit.pdf", "game.kit.pdf_parts", "game.pages.pdf", "game.pages.pdf_text"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    result = run("-o", tmp_path / "kit.pdf", "--only", "rules")
    assert result.exit_code == 2
    assert "pip install 'trzy-plaszczyzny[pdf]'" in result.output
    assert not list(tmp_path.iterdir())
