"""What `check` says: the problems of scenarios, of the Model, or of all that is shipped."""

from pathlib import Path

from game import paths
from game.scenario.problems import Broken, Problem
from game.scenario.read import model_folder, scenario_folders, shelf_of


def check_paths(wanted: list[Path], language: str = "en") -> tuple[list[Problem], int]:
    """All problems, each once, and the number of files read.

    A folder is a scenario or the Model, a file stands for its folder; nothing wanted means the Model and all shipped scenarios.
    """
    problems: set[Problem] = set()
    files: set[Path] = set()
    for folder in dict.fromkeys(_folder(path) for path in wanted or [model_folder(), *scenario_folders(paths.scenarios())]):
        try:
            shelf = shelf_of(folder, language)
        except Broken as broken:
            problems |= set(broken.problems)
            continue
        problems |= set(shelf.problems)
        files |= {source.path.resolve() for source in shelf.sources}
    return sorted(problems), len(files)


def _folder(path: Path) -> Path:
    """The folder meant: that of a file, else the path itself, else a shipped scenario of that name."""
    if path.is_file():
        return path.parent
    named = paths.scenarios() / path
    return named if not path.exists() and len(path.parts) == 1 and named.is_dir() else path
