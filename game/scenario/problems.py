"""What is wrong with a file: where, what, and what may have been meant."""

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One sentence about one place of a file."""

    file: str
    line: int  # from 1
    column: int  # from 1
    message: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}" + (f" ({self.hint})" if self.hint else "")


class Broken(Exception):
    """A scenario that cannot be played; holds all its problems."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def nearest(word: str, known: list[str]) -> str:
    """The known word that may have been meant, or nothing."""
    near = get_close_matches(word, known, n=1, cutoff=0.6)
    return near[0] if near else ""


def shown(path: Path) -> str:
    """A path as it is shown to people: short where it lies below the working folder."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
