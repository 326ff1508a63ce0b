"""What `check` says: the problems and warnings of scenarios, of the Model, or of all that is shipped."""

from dataclasses import dataclass
from os.path import isfile  # that of Path raises on a name too long to be one
from pathlib import Path

from game import paths
from game.scenario.checks import warn
from game.scenario.problems import Broken, Problem
from game.scenario.read import folder_of, model_folder, scenario_folders, shelf_of


@dataclass(frozen=True)
class Report:
    """All that is to be said of some folders, each thing once."""

    problems: list[Problem]
    warnings: list[Problem]
    files: int  # read


def check_paths(wanted: list[Path], language: str = "en") -> tuple[list[Problem], int]:
    """All problems, each once, and the number of files read; warnings are not asked for."""
    found = report(wanted, language)
    return found.problems, found.files


def report(wanted: list[Path], language: str = "en") -> Report:
    """Problems, and of what has none the warnings.

    A folder is a scenario or the Model, a file stands for its folder; nothing wanted means the Model and all shipped scenarios.
    """
    problems: set[Problem] = set()
    warnings: set[Problem] = set()
    files: set[Path] = set()
    for folder in dict.fromkeys(_folder(path) for path in wanted or [model_folder(), *scenario_folders(paths.scenarios())]):
        try:
            shelf = shelf_of(folder, language)
        except Broken as broken:
            problems |= set(broken.problems)
            continue
        if not shelf.problems:
            warn(shelf)
        problems |= set(shelf.problems)
        warnings |= set(shelf.warnings)
        files |= {source.path.resolve() for source in shelf.sources}
    return Report(sorted(problems), sorted(warnings), len(files))


def _folder(path: Path) -> Path:
    """The folder meant: that of a file, else what the name of a scenario means."""
    return path.parent if isfile(path) else folder_of(str(path))
