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
from game.scenario.files import SCENARIO, read_folder
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


def scenario_folders(root: Path) -> Iterator[Path]:
    """The folders below this one that hold a scenario."""
    yield from (file.parent for file in sorted(root.glob(f"*/{SCENARIO}")))


def model_folder() -> Path:
    """The folder of the Model."""
    return paths.scenarios() / "model"


def shelf_of(folder: Path, language: str = "en") -> Shelf:
    """A scenario's folder and the Model, checked; for the folder of the Model, the Model alone."""
    shelf = Shelf(catalog(language))
    if not isdir(folder):
        message = shelf.say("there is no scenario '{name}'", name=brief(folder.name))
        raise Broken([Problem(shown(folder), *TOP, message, shelf.meant(folder.name, shipped()))])
    read_folder(model_folder(), shelf, OF_THE_MODEL, OF_THE_MODEL)
    if folder.resolve() != model_folder().resolve():
        read_folder(folder, shelf, OF_A_SCENARIO, ("scenario",))
    check(shelf)
    return shelf


def load(name: str, language: str = "en") -> Scenario:
    """A shipped scenario by its id, or the one in a folder; raises Broken with all that is wrong."""
    folder = folder_of(name)
    try:
        return _loaded(folder, _stamp(model_folder()) + _stamp(folder))
    except Broken:
        return _read(folder, language)  # only what is wrong is said in a language


Stamp = tuple[tuple[str, int, int], ...]


def _stamp(folder: Path) -> Stamp:
    """What changes when a file of the folder does: names, times and sizes."""
    files = sorted(folder.glob("*.yaml")) if isdir(folder) else []
    return tuple((file.name, (stat := file.stat()).st_mtime_ns, stat.st_size) for file in files if isfile(file))


@lru_cache(maxsize=16)
def _loaded(folder: Path, stamp: Stamp) -> Scenario:
    """The scenario of a folder as its files were then: reading it again takes half a second."""
    return _read(folder, "en")


def _read(folder: Path, language: str) -> Scenario:
    shelf = shelf_of(folder, language)
    if shelf.problems:
        raise Broken(shelf.problems)
    if shelf.sheet is None:
        message = shelf.say("the Model alone cannot be played")
        raise Broken([Problem(shown(folder), *TOP, message, shelf.there_are(shipped()))])
    model, id_ = model_of(shelf), folder.resolve().name
    return Scenario(id_, model, shelf.sheet, Compiler(id_, model, shelf.sheet).rulebook())


def folder_of(name: str) -> Path:
    """The folder that a name means: one that holds a scenario, else a shipped one, else the path as it is written."""
    path = Path(name)
    if path.name == SCENARIO:
        path = path.parent
    is_word = path.name == str(path) and path.name not in ("", ".", "..")
    here, at_home = isdir(path), isdir(paths.scenarios() / path)
    return paths.scenarios() / path if is_word and not isfile(path / SCENARIO) and (at_home or not here) else path
