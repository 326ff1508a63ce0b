"""From a name to a scenario that can be played, or to all that is wrong with it."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from game import paths
from game.rules.plan import empty
from game.rules.turn import apply, begin
from game.scenario.problems import Broken
from game.scenario.read import Scenario, load, shipped
from game.scenario.report import check_paths

TINY = Path(__file__).parent.parent / "tiny"

OWN_TOOL = """
tools:
  - id: key-box
    plane: infrastructure
    name: {pl: "Skrzynka", en: "Key box"}
    tagline: {pl: "Klucz na miejscu", en: "The key is there"}
    about: {pl: "Skrzynka przy drzwiach.", en: "A box by the door."}
    decides: executive
    modes: [imposed]
    cost: {money: 100}
    upkeep: {days: 1}
    takes: 0
    serves: {integration: 0.3}
    fails: {pl: "Ktoś zabiera klucz.", en: "Somebody takes the key."}
    example: {pl: "W Kropce działa.", en: "In Kropka it works."}
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A tiny place that may be spoilt."""
    return Path(shutil.copytree(TINY, tmp_path / "copy"))


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def sentences(name: object) -> list[str]:
    with pytest.raises(Broken) as caught:
        load(str(name))
    return [problem.message for problem in caught.value.problems]


@pytest.mark.parametrize("name", shipped())
def test_every_shipped_scenario_is_sound(name: str) -> None:
    assert load(name).id == name


def test_the_tiny_place_can_be_played_to_its_end(tiny: Scenario) -> None:
    state = begin(tiny.rulebook, np.arange(3, dtype=np.uint64))
    for _ in range(tiny.rulebook.quarters):
        state = apply(state, empty(3, tiny.rulebook), tiny.rulebook)
    assert state.quarter == 4


@pytest.mark.parametrize("name", [str(TINY), f"{TINY}/", str(TINY / "scenario.yaml")])
def test_a_folder_or_its_file_names_a_scenario(name: str) -> None:
    assert load(name).id == "tiny"


def test_a_misspelt_scenario_is_guessed() -> None:
    with pytest.raises(Broken, match="did you mean 'na-medal'"):
        load("na-medall")


@pytest.mark.parametrize("name", ["no-such-place", "x" * 5000, "nul\0l", "/no/such/place", "\udcff"])
def test_a_scenario_that_is_not_there_is_told(name: str) -> None:
    assert sentences(name)[0].startswith("there is no scenario")


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    assert sentences(tmp_path) == ["this file is missing"]


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_a_folder_without_a_scenario_is_told(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    monkeypatch.chdir(tmp_path / "in")
    assert sentences(name) == ["this file is missing"]


def test_the_model_alone_cannot_be_played() -> None:
    assert sentences("model") == ["the Model alone cannot be played"]


def test_a_scenario_may_add_tools_of_its_own(copy: Path) -> None:
    (copy / "tools-own.yaml").write_text(OWN_TOOL, encoding="utf-8")
    change(copy / "scenario.yaml", "  - coordinator\n", "  - coordinator\n  - key-box\n")
    assert "key-box" in load(str(copy)).rulebook.tools


def test_a_folder_may_hold_other_files(copy: Path) -> None:
    (copy / "README.md").write_text("Hello", encoding="utf-8")
    (copy / ".hidden.yaml").write_text("%", encoding="utf-8")
    assert load(str(copy)).id == "copy"


def test_a_folder_named_as_a_file_is_told(copy: Path) -> None:
    (copy / "tools.yaml").mkdir()
    assert sentences(copy) == ["this is not a file"]


def test_all_problems_come_at_once_and_in_order(copy: Path) -> None:
    change(copy / "scenario.yaml", "difficulty: 1", "difficulty: 9")
    change(copy / "scenario.yaml", "tool: mutual-information", "tool: mutual-informatio")
    change(copy / "scenario.yaml", "life: 50", "lif: 50")
    with pytest.raises(Broken) as caught:
        load(str(copy))
    assert [problem.line for problem in caught.value.problems] == sorted(problem.line for problem in caught.value.problems)
    assert {problem.message for problem in caught.value.problems} >= {
        "must be 3 or less",
        "no tool is called 'mutual-informatio'",
        "unknown field 'lif'",
        "field 'life' is missing",
    }


def test_problems_of_the_model_are_told_once_beside_good_scenarios(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(paths.scenarios() / "model", tmp_path / "model")
    for name in ("one", "two"):
        shutil.copytree(TINY, tmp_path / name)
    change(tmp_path / "model" / "modes.yaml", "id: imposed", "id: imposed\n    colour: red")
    monkeypatch.setattr(paths, "scenarios", lambda: tmp_path)
    problems, files = check_paths([])
    assert [problem.message for problem in problems] == ["unknown field 'colour'"]
    assert files == len(list((tmp_path / "model").glob("*.yaml"))) + 2 * len(list(TINY.glob("*.yaml")))


def test_a_broken_tool_is_not_said_to_be_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(paths.scenarios() / "model", tmp_path / "model")
    shutil.copytree(TINY, tmp_path / "tiny")
    change(tmp_path / "model" / "tools-policies-basic.yaml", "- id: mutual-information\n", "- id: mutual-information\n    colour: red\n")
    monkeypatch.setattr(paths, "scenarios", lambda: tmp_path)
    assert [problem.message for problem in check_paths([])[0]] == ["unknown field 'colour'"]


def test_a_file_of_the_model_that_cannot_be_read_does_not_spoil_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(paths.scenarios() / "model", tmp_path / "model")
    shutil.copytree(TINY, tmp_path / "tiny")
    (tmp_path / "model" / "tools-policies-basic.yaml").write_bytes(b"\xff\xfe")
    (tmp_path / "model" / "planes.yaml").unlink()
    monkeypatch.setattr(paths, "scenarios", lambda: tmp_path)
    assert [problem.message for problem in check_paths([])[0]] == ["this file is missing", "the file is not written in UTF-8"]


def test_a_file_stands_for_its_folder() -> None:
    assert check_paths([TINY / "scenario.yaml"]) == check_paths([TINY])


def test_the_folder_of_the_model_can_be_checked() -> None:
    problems, files = check_paths([paths.scenarios() / "model"])
    assert problems == []
    assert files == len(list((paths.scenarios() / "model").glob("*.yaml")))


def test_nothing_named_means_all_that_is_shipped() -> None:
    problems, files = check_paths([])
    assert problems == []
    assert files >= 9
