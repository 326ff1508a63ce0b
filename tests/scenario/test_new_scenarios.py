"""Scenarios of one's own: made by one command, found by their names."""

import errno
import json
import shutil
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from game import paths
from game.cli import main
from game.scenario import new
from game.scenario.read import available, folder_of, load, shipped
from game.scenario.report import check_paths
from game.text.catalog import LANGUAGES, catalog
from game.views.start import scenarios_view

SAY = catalog("en")


@pytest.fixture(autouse=True)
def data(tmp_path, monkeypatch):
    """A person without any scenario of their own."""
    monkeypatch.setenv("TRZY_PLASZCZYZNY_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def run(command: str, *words: str):
    return CliRunner().invoke(main, [command, "--lang", "en", *words])


def fails(*words: str) -> str:
    """The one sentence that a refused command says."""
    result = run("new", *words)
    assert result.exit_code == 2
    assert len(result.output.splitlines()) == 1
    return result.output


def all_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_scenario_is_sound(language):
    folder = new.make("two-villages", None, catalog(language))
    assert check_paths([folder])[0] == []
    assert load("two-villages").sheet.name.en == "Two villages"


@pytest.mark.parametrize("like", shipped())
def test_a_copy_of_a_shipped_scenario_is_sound(like):
    folder = new.make("copy", folder_of(like), SAY)
    assert check_paths([folder])[0] == []
    assert {path.name for path in folder.iterdir()}.isdisjoint(new.MEASURED)


@pytest.mark.parametrize("like", shipped())
def test_a_copy_differs_in_its_name_alone(like):
    new.make("copy", folder_of(like), SAY)
    copy, other = load("copy").sheet, load(like).sheet
    assert copy.model_copy(update={"name": other.name}) == other
    assert (copy.name.pl, copy.name.en) == ("Copy", "Copy")


def test_a_name_in_a_block_is_changed_too(tmp_path):
    text = 'name:\n  pl: "A"\n  en: >-\n    B\n    b\n\n# of the teaser\nteaser: {pl: "a", en: "b"}\n'
    found = yaml.safe_load(new._renamed(text, "two-villages"))
    assert found == {"name": {"pl": "Two villages", "en": "Two villages"}, "teaser": {"pl": "a", "en": "b"}}
    assert "# of the teaser" in new._renamed(text, "two-villages")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_explained_in_one_language(language):
    text = (new.make("two-villages", None, catalog(language)) / "scenario.yaml").read_text(encoding="utf-8")
    assert ("# PYTANIA" in text, "# QUESTIONS" in text) == (language == "pl", language == "en")
    assert "#pl" not in text
    assert "#en" not in text


def test_every_part_of_the_example_is_explained_in_both_languages():
    for file in (paths.assets() / "new-scenario").iterdir():
        lines = [line.strip()[:3] for line in file.read_text(encoding="utf-8").splitlines()]
        assert lines.count("#pl") > 5
        assert abs(lines.count("#pl") - lines.count("#en")) <= 3


def test_the_example_explains_every_group_of_fields():
    text = (paths.assets() / "new-scenario" / "scenario.yaml").read_text(encoding="utf-8")
    fields = list(yaml.safe_load(text))
    unexplained = [field for field in fields if not any(line.startswith(f"{field}:") and before.startswith("#en") for before, line in pairs(text))]
    # these stand beside another, which is explained above both
    assert set(unexplained) <= {"minutes", "quarters", "residents"}


def pairs(text: str):
    return pairwise(text.splitlines())


def test_editors_find_the_schema_of_every_file_wherever_it_lies(tmp_path):
    (tmp_path / "desk").mkdir()
    for folder in (new.make("two-villages", None, SAY), new.make(str(tmp_path / "desk" / "two-villages"), None, SAY)):
        for file in folder.glob("*.yaml"):
            line = file.read_text(encoding="utf-8").splitlines()[0]
            schema = json.loads((folder / line.removeprefix(new.FOR_EDITORS)).read_text(encoding="utf-8"))
            assert schema["title"].startswith(file.stem)


def test_beside_the_shipped_scenarios_the_schemas_are_not_copied(tmp_path):
    shutil.copytree(paths.scenarios() / "schema", tmp_path / "schema")
    folder = new.make(str(tmp_path / "two-villages"), None, SAY)
    assert not (folder / "schema").exists()
    assert (folder / "scenario.yaml").read_text(encoding="utf-8").startswith(f"{new.FOR_EDITORS}../schema/scenario.json\n")


def test_a_copy_of_a_copy_has_one_line_for_editors(tmp_path):
    first = new.make(str(tmp_path / "first"), None, SAY)
    text = (new.make("second", first, SAY) / "scenario.yaml").read_text(encoding="utf-8")
    assert text.count(new.FOR_EDITORS) == 1


def test_notes_beside_a_scenario_are_copied(tmp_path):
    first = new.make(str(tmp_path / "first"), None, SAY)
    (first / "notes.txt").write_text("Bring tea.", encoding="utf-8")
    assert (new.make("second", first, SAY) / "notes.txt").read_text(encoding="utf-8") == "Bring tea."


def test_the_command_says_what_to_do_next(data):
    result = run("new", "two-villages")
    assert result.exit_code == 0
    assert str(data / "scenarios" / "two-villages" / "scenario.yaml") in result.output
    assert "python -m game play two-villages" in result.output


def test_what_lies_elsewhere_is_played_by_its_path(tmp_path):
    assert f"python -m game play {tmp_path / 'two-villages'}" in run("new", str(tmp_path / "two-villages")).output


def test_ones_own_scenario_is_found_by_its_name():
    run("new", "two-villages")
    assert run("check", "two-villages").exit_code == 0
    assert run("simulate", "two-villages", "--policy", "idle", "--games", "2").exit_code == 0
    assert available() == [*shipped(), "two-villages"]


def test_ones_own_scenario_is_in_the_list_of_the_window():
    run("new", "two-villages", "--from", "pierwsze-kroki")
    assert "Two villages" in [card.name for card in scenarios_view(SAY).cards]


def test_a_folder_half_copied_by_hand_is_not_in_the_list(data):
    new.make("two-villages", None, SAY).rename(data / "scenarios" / ".two-villages.part")
    assert available() == shipped()


def test_a_shipped_scenario_keeps_its_name(data):
    new.make("two-villages", None, SAY).rename(data / "scenarios" / "na-medal")
    assert load("na-medal").sheet.name.en == "For a medal"
    assert available() == shipped()


@pytest.mark.parametrize("name", ["", ".", "..", "Two", "two villages", "żaba", "-x", "two_villages", "x" * 33, "x" * 5000, "a\0b", "a\\b"])
def test_a_bad_name_is_told(name, data):
    assert "cannot be called" in fails("--", name)
    assert all_in(data) == []


@pytest.mark.parametrize("name", ["na-medal", "model", "schema", "con", "lpt1"])
def test_a_taken_name_is_told(name, data):
    assert "is taken" in fails(name)
    assert all_in(data) == []


def test_what_is_there_is_not_overwritten():
    folder = new.make("two-villages", None, SAY)
    before = (folder / "scenario.yaml").read_bytes()
    assert "is there already" in fails("two-villages", "--from", "na-medal")
    assert (folder / "scenario.yaml").read_bytes() == before


def test_a_path_below_nothing_is_told(tmp_path):
    assert "There is no folder" in fails(str(tmp_path / "nowhere" / "two-villages"))
    assert not (tmp_path / "nowhere").exists()


def test_a_copy_of_nothing_is_told(data):
    assert "there is no scenario 'na-medall'" in fails("two-villages", "--from", "na-medall")
    assert all_in(data) == []


def test_a_folder_that_cannot_be_written_is_told(monkeypatch, data):
    data.write_text("a file where a folder should be", encoding="utf-8")
    assert "cannot be written" in fails("two-villages")


def test_a_full_disk_leaves_nothing_behind(monkeypatch, data):
    def full(*words):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(new, "_bring_schemas", full)  # the last thing that is written
    assert "No space left on device" in fails("two-villages")
    assert list((data / "scenarios").iterdir()) == []
