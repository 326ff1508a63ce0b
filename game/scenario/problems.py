"""What is wrong with a file: where, what, and what may have been meant."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

LONGEST_WORD = 60  # what is longer was not meant to be an id
LONGEST_SHOWN = 40


class Mark(NamedTuple):
    """A place in a file, both from 1."""

    line: int
    column: int


TOP = Mark(1, 1)


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


def nearest(word: object, known: Iterable[str]) -> str:
    """The known word that may have been meant, or nothing."""
    if not isinstance(word, str) or len(word) > LONGEST_WORD:
        return ""
    near = get_close_matches(word.lower().replace("_", "-").replace(" ", "-"), list(known), n=1, cutoff=0.6)
    return near[0] if near else ""


def brief(value: object) -> str:
    """A value as it is shown in a sentence: one line, not too long."""
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1].rstrip() + "…"


def shown(path: Path) -> str:
    """A path as it is shown to people: short where it lies below the working folder."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except (ValueError, OSError, RuntimeError):
        return path.as_posix()
