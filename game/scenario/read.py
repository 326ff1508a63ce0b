"""From the name of a scenario to one that can be played: everything that is wrong is said at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from os.path import isdir, isfile  # those of Path raise on a name too long to be one
from pathlib import Path

from game import paths
from game.rules.rulebook import Rulebook
from game.scenario.checks import check
from game.scenario.compile import Compiler
from game.scenario.files import SCENARIO, read_file, read_folder
from game.scenario.model import Model, model_of
from game.scenario.problems import TOP, Broken, Problem, brief, shown
from game.scenario.schema import OF_A_SCENARIO, OF_THE_MODEL, Sheet
from game.scenario.shelf import Shelf
from game.text.catalog import catalog

FIRST = "na-medal"


@dataclass(frozen=True)
class Scenario:
    """A scenario that can be played."""

    id: str
    model: Model
    sheet: Sheet
    rulebook: Rulebook


def shipped() -> list[str]:
    """The ids of the scenarios that come with the program, the one to begin with first."""
    return sorted((folder.name for folder in scenario_folders(paths.scenarios())), key=lambda name: (name != FIRST, name))


def available() -> list[str]:
    """The ids of all scenarios that a name alone starts: the shipped ones, then this person's own; a taken id stays with the shipped one."""
    at_home = shipped()
    return [*at_home, *(folder.name for folder in scenario_folders(paths.own_scenarios()) if folder.name not in at_home)]


def scenario_folders(root: Path) -> Iterator[Path]:
    """The folders below this one that hold a scenario."""
    yield from (file.parent for file in sorted(root.glob(f"*/{SCENARIO}")) if not file.parent.name.startswith("."))


def model_folder() -> Path:
    """The folder of the Model."""
    return paths.scenarios() / "model"


def shelf_of(folder: Path, language: str = "en") -> Shelf:
    """A scenario's folder and the Model, checked; for the folder of the Model, the Model alone."""
    shelf = Shelf(catalog(language))
    if not isdir(folder):
        message = shelf.say("there is no scenario '{name}'", name=brief(folder.name))
        raise Broken([Problem(shown(folder), *TOP, message, shelf.meant(folder.name, available()))])
    read_folder(model_folder(), shelf, OF_THE_MODEL, OF_THE_MODEL)
    if folder.resolve() != model_folder().resolve():
        read_folder(folder, shelf, OF_A_SCENARIO, ("scenario",))
    check(shelf)
    return shelf


def sheet_at_a_glance(name: str, language: str = "en") -> Sheet | None:
    """The sheet of a scenario whose own file is sound. What it names is not looked up: load says what is wrong with the rest."""
    shelf = Shelf(catalog(language))
    read_file(folder_of(name) / SCENARIO, shelf, OF_A_SCENARIO)
    return shelf.sheet


def load(name: str, language: str = "en") -> Scenario:
    """A shipped scenario by its id, or the one in a folder; raises Broken with all that is wrong."""
    folder = folder_of(name)
    try:
        return _loaded(folder, stamp(model_folder()) + stamp(folder))
    except Broken:
        return _read(folder, language)  # only what is wrong is said in a language


Stamp = tuple[tuple[str, int, int], ...]


def stamp(folder: Path) -> Stamp:
    """What changes when a file of the folder does: names, times and sizes."""
    files = sorted(folder.glob("*.yaml")) if isdir(folder) else []
    return tuple((file.name, (stat := file.stat()).st_mtime_ns, stat.st_size) for file in files if isfile(file))


@lru_cache(maxsize=16)
def _loaded(folder: Path, stamp: Stamp) -> Scenario:
    """The scenario of a folder as its files were then; it is read again once they have changed."""
    return _read(folder, "en")


def _read(folder: Path, language: str) -> Scenario:
    shelf = shelf_of(folder, language)
    if shelf.problems:
        raise Broken(shelf.problems)
    if shelf.sheet is None:
        message = shelf.say("the Model alone cannot be played")
        raise Broken([Problem(shown(folder), *TOP, message, shelf.there_are(available()))])
    model, id_ = model_of(shelf), folder.resolve().name
    return Scenario(id_, model, shelf.sheet, Compiler(id_, model, shelf.sheet).rulebook())


def folder_of(name: str) -> Path:
    """The folder that a name means: one here that holds a scenario, else a shipped one, else one's own, else the path as it is written."""
    path = Path(name)
    if path.name == SCENARIO:
        path = path.parent
    is_word = path.name == str(path) and path.name not in ("", ".", "..")
    if not is_word or isfile(path / SCENARIO):
        return path
    found = next((home / path for home in (paths.scenarios(), paths.own_scenarios()) if isdir(home / path)), None)
    return found or (path if isdir(path) else paths.scenarios() / path)
