"""A YAML file as plain data whose every value knows its line. Gathers problems, never raises."""

import re
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from game.scenario.problems import Problem, shown
from game.text.catalog import Catalog

LARGEST = 1 << 20  # bytes
DEEPEST = 24
WHOLE = re.compile(r"[+-]?[0-9][0-9_]*$")
DECIMAL = re.compile(r"[+-]?[0-9]+\.[0-9]+$")
OLD_BOOLEANS = frozenset("y Y yes Yes YES n N no No NO on On ON off Off OFF".split())

Path_ = tuple[str | int, ...]
Parser: Any = getattr(yaml, "CParser", None)


class Mark(NamedTuple):
    """A place in a file, both from 1."""

    line: int
    column: int


class Source:
    """One file: its data, where each value and key stands, and what is wrong with it."""

    def __init__(self, path: Path, say: Catalog) -> None:
        self.path = path
        self.say = say
        self.problems: list[Problem] = []
        self.values: dict[Path_, Mark] = {(): Mark(1, 1)}
        self.keys: dict[Path_, Mark] = {}
        self.data: Any = None
        text = self._read()
        if text is not None:
            self._parse(text)

    def problem(self, mark: Mark, message: str, hint: str = "") -> None:
        """Note what is wrong at a place."""
        self.problems.append(Problem(shown(self.path), mark.line, mark.column, message, hint))

    def mark(self, loc: tuple[Any, ...], key: bool = False) -> Mark:
        """Where a value stands (or its key); parts of the way that are not in the file are passed over."""
        path: Path_ = ()
        for part in loc:
            if (*path, part) in self.values:
                path = (*path, part)
        if key and loc and (*path[:-1], loc[-1]) in self.keys:
            return self.keys[(*path[:-1], loc[-1])]
        return self.values[path]

    def _read(self) -> str | None:
        say, top = self.say, Mark(1, 1)
        try:
            size = self.path.stat().st_size
            if size > LARGEST:
                self.problem(top, say("the file is larger than 1 MiB"), say("split it into several files"))
                return None
            raw = self.path.read_bytes()
        except OSError as error:
            self.problem(top, say("the file cannot be read: {reason}", reason=error.strerror or str(error)))
            return None
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = raw[: error.start].count(b"\n") + 1
            column = error.start - raw.rfind(b"\n", 0, error.start)
            self.problem(Mark(line, column), say("the file is not written in UTF-8"), say("save it again as UTF-8"))
            return None

    def _parse(self, text: str) -> None:
        try:
            self.data = _Composer(self, text).document()
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
            place = Mark(mark.line + 1, mark.column + 1) if mark else Mark(1, 1)
            reason = getattr(error, "problem", None) or getattr(error, "reason", None) or ""
            self.problem(place, self.say("this is not YAML: {reason}", reason=reason).rstrip(": "), self.say("check quotes, colons and indentation"))
        except _TooDeep as error:
            self.problem(error.mark, self.say("lists and fields are nested too deeply"))


class _TooDeep(Exception):
    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark


class _Composer:
    """Makes data from the events of the parser: no tags, no aliases, own scalars, nothing built that was not written."""

    def __init__(self, source: Source, text: str) -> None:
        self.source = source
        self.say = source.say
        self.parser = Parser(text) if Parser else yaml.SafeLoader(text)

    def document(self) -> Any:
        data: Any = None
        while True:
            event = self.parser.get_event()
            if isinstance(event, yaml.StreamEndEvent):
                return data
            if isinstance(event, yaml.DocumentStartEvent):
                if data is not None:
                    self.source.problem(_mark(event), self.say("a second document begins here"), self.say("remove the line ---"))
                    return data
                data = self._node(self.parser.get_event(), ())

    def _node(self, event: Any, path: Path_) -> Any:
        if len(path) > DEEPEST:
            raise _TooDeep(_mark(event))
        self.source.values[path] = _mark(event)
        if isinstance(event, yaml.AliasEvent):
            self.source.problem(_mark(event), self.say("aliases (*{name}) are not used in scenarios", name=event.anchor), self.say("write the value again"))
            return None
        if event.tag not in (None, "!") and not str(event.tag).startswith("tag:yaml.org,2002:str"):
            self.source.problem(_mark(event), self.say("tags ({tag}) are not used in scenarios", tag=event.tag))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        return self._mapping(path)

    def _sequence(self, path: Path_) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := self.parser.get_event(), yaml.SequenceEndEvent):
            found.append(self._node(event, (*path, len(found))))
        return found

    def _mapping(self, path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := self.parser.get_event(), yaml.MappingEndEvent):
            name = event.value if isinstance(event, yaml.ScalarEvent) else ""
            if not name:
                self.source.problem(_mark(event), self.say("the name of a field must be a word"))
                self._node(event, (*path, ""))
            elif name in found:
                self.source.problem(_mark(event), self.say("field '{field}' is written twice", field=name), self.say("first in line {line}", line=self.source.keys[(*path, name)].line))
                self._skip(self.parser.get_event())
                continue
            self.source.keys[(*path, name)] = _mark(event)
            found[name] = self._node(self.parser.get_event(), (*path, name))
        return found

    def _skip(self, event: Any) -> None:
        depth = 0
        while True:
            depth += isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent))
            depth -= isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent))
            if depth == 0:
                return
            event = self.parser.get_event()

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if event.style:
            return text
        if text in ("true", "false"):
            return text == "true"
        if text in OLD_BOOLEANS:
            self.source.problem(_mark(event), self.say("'{word}' can be read as yes/no", word=text), self.say("write true or false, or put it in quotes"))
            return text
        if text in ("", "~", "null", "Null", "NULL"):
            return None
        if WHOLE.match(text):
            return int(text.replace("_", ""))
        return float(text) if DECIMAL.match(text) else text


def _mark(event: Any) -> Mark:
    return Mark(event.start_mark.line + 1, event.start_mark.column + 1)
