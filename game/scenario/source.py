"""A file as plain data whose every value knows its line. Gathers problems, never raises."""

import re
import stat
from copy import copy
from functools import lru_cache
from pathlib import Path
from typing import Any

from game.scenario.compose import compose
from game.scenario.problems import TOP, Mark, Problem, shown
from game.scenario.walk import Loc, Node, walk
from game.text.catalog import Catalog

LARGEST = 1 << 20  # bytes
UNWRITABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Source:
    """One file: its data, where each value and key stands, and what is wrong with it. text: of the file, if it was read already"""

    def __init__(self, path: Path, say: Catalog, text: str | None = None) -> None:
        self.path = path
        self.say = say
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []
        self.values: dict[Loc, Mark] = {(): TOP}
        self.keys: dict[Loc, Mark] = {}
        self.spoilt: set[Loc] = set()
        self.data: Any = None
        self.walked: dict[Any, list[Node]] = {}
        try:
            self.data = compose(self, text_of(path, say) if text is None else text)
        except Unread as why:
            self.problem(*why.args)

    def again(self) -> "Source":
        """The same file, with lists of its own of what is wrong with it."""
        other = copy(self)
        other.problems, other.warnings, other.spoilt = list(self.problems), list(self.warnings), set(self.spoilt)
        return other

    def nodes(self, form: Any) -> list[Node]:
        """Every value of the file beside the form it should have."""
        if form not in self.walked:
            self.walked[form] = list(walk(form, self.data))
        return self.walked[form]

    def problem(self, mark: Mark, message: str, hint: str = "") -> None:
        """Note what is wrong at a place."""
        self.problems.append(Problem(shown(self.path), mark.line, mark.column, message, hint))

    def warn(self, mark: Mark, message: str, hint: str = "") -> None:
        """Note what can be played and is probably not meant."""
        self.warnings.append(Problem(shown(self.path), mark.line, mark.column, message, hint))

    def spoil(self, loc: Loc, mark: Mark, message: str, hint: str = "") -> None:
        """Note what is wrong with how a value is written: of the value itself nothing more is said."""
        self.spoilt.add(loc)
        self.problem(mark, message, hint)

    def is_spoilt(self, loc: Loc) -> bool:
        """Whether this value, or one that it is a part of, is known to be wrong already."""
        return any(loc[:length] in self.spoilt for length in range(len(loc) + 1)) if self.spoilt else False

    def written(self, loc: tuple[Any, ...]) -> Loc:
        """The parts of a way that are in the file; what others put between them is passed over."""
        path: Loc = ()
        for part in loc:
            if (*path, part) in self.values:
                path = (*path, part)
        return path

    def mark(self, loc: tuple[Any, ...], key: bool = False) -> Mark:
        """Where a value stands, or its key; if it is not in the file, what it would be a part of."""
        path = self.written(loc)
        if key and loc and path[-1:] == loc[-1:] and path in self.keys:
            return self.keys[path]
        return self.values[path]


class Unread(Exception):
    """A file is no text that can be read: where, why, and what to do."""

    def __init__(self, mark: Mark, message: str, hint: str = "") -> None:
        super().__init__(mark, message, hint)


def source_of(path: Path, say: Catalog) -> Source:
    """A file as it stands now. The same text is made into data once: every scenario needs all files of the Model."""
    try:
        text = text_of(path, say)
    except Unread:
        return Source(path, say)
    return _known(path, text, say).again()


@lru_cache(maxsize=64)
def _known(path: Path, text: str, say: Catalog) -> Source:
    return Source(path, say, text)


def text_of(path: Path, say: Catalog) -> str:
    """The text of a file; raises Unread."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Unread(TOP, say("this is not a file"))
        if found.st_size > LARGEST:
            raise Unread(TOP, say("the file is larger than 1 MiB"), say("split it into several files"))
        raw = path.read_bytes()
    except OSError as error:
        raise Unread(TOP, say("the file cannot be read: {reason}", reason=error.strerror or type(error).__name__)) from error
    return _decoded(raw, say)


def _decoded(raw: bytes, say: Catalog) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # the decoder leaves out the mark at the beginning, and counts without it
        before = raw.removeprefix(b"\xef\xbb\xbf")[: error.start]
        raise Unread(_end(before.decode("utf-8", "replace")), say("the file is not written in UTF-8"), say("save it again as UTF-8")) from error
    if strange := UNWRITABLE.search(text):
        mark, code = _end(text[: strange.start()]), f"U+{ord(strange[0]):04X}"
        if strange[0] == "\0":
            raise Unread(mark, say("the file is not written in UTF-8"), say("save it again as UTF-8"))
        raise Unread(mark, say("a character that cannot be seen stands here: {code}", code=code), say("remove it"))
    return text


def _end(text: str) -> Mark:
    return Mark(text.count("\n") + 1, len(text) - text.rfind("\n"))
