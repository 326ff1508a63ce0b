"""YAML to data: no tags, no aliases, own numbers; nothing is built that was not written."""

import re
from typing import TYPE_CHECKING, Any

import yaml

from game.scenario.problems import Mark, brief
from game.scenario.walk import Loc
from game.scenario.yaml_words import not_yaml

if TYPE_CHECKING:
    from game.scenario.source import Source

DEEPEST = 24
MOST_DIGITS = 12
WHOLE = re.compile(r"[+-]?(0|[1-9][0-9_]*)$")
DECIMAL = re.compile(r"[+-]?[0-9]+\.[0-9]+$")
DIGITS = re.compile(r"[0-9]")
OLD_BOOLEANS = frozenset(form for word in ("y", "yes", "n", "no", "on", "off", "true", "false") for form in (word, word.title(), word.upper()))
NOTHING = frozenset(("", "~", "null", "Null", "NULL"))

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Only its events are asked for; the one written in C is ten times as fast, but is not there everywhere."""


def compose(source: "Source", text: str) -> Any:
    """The data of a file; what is wrong with the writing is noted in the source."""
    try:
        return _Composer(source, text).document()
    except yaml.YAMLError as error:
        source.problem(*not_yaml(error, text, source.say))
    except _TooDeep as error:
        source.problem(error.mark, source.say("lists and fields are nested too deeply"))
    return None


class _TooDeep(Exception):
    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark


class _Composer:
    def __init__(self, source: "Source", text: str) -> None:
        self.source = source
        self.say = source.say
        self.parser = Loader(text)

    def document(self) -> Any:
        data, documents = None, 0
        while True:
            event = self.parser.get_event()
            if isinstance(event, yaml.StreamEndEvent):
                return data
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.source.problem(_mark(event), self.say("a second document begins here"), self.say("remove the line ---"))
                    return data
                data = self.node(self.parser.get_event(), ())

    def node(self, event: Any, loc: Loc) -> Any:
        if len(loc) > DEEPEST:
            raise _TooDeep(_mark(event))
        self.source.values[loc] = _mark(event)
        if isinstance(event, yaml.AliasEvent):
            message = self.say("aliases (*{name}) are not used here", name=brief(event.anchor))
            self.source.spoil(loc, _mark(event), message, self.say("write the value again"))
            return None
        self._plain(event, loc)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, loc)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(loc)
        return self.mapping(event, loc)

    def _plain(self, event: Any, loc: Loc) -> None:
        if event.anchor:
            self.source.problem(_mark(event), self.say("anchors (&{name}) are not used here", name=brief(event.anchor)), self.say("remove it"))
        if event.tag not in (None, "!"):
            message = self.say("tags ({tag}) are not used here", tag=brief(event.tag.replace("tag:yaml.org,2002:", "!!")))
            self.source.spoil(loc, _mark(event), message, self.say("remove it"))

    def sequence(self, loc: Loc) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := self.parser.get_event(), yaml.SequenceEndEvent):
            here = (*loc, len(found))
            found.append(self.node(event, here))
            if found[-1] is None and here not in self.source.spoilt:
                self.source.spoil(here, _mark(event), self.say("this entry is empty"), self.say("write a value or remove the line"))
        return found

    def mapping(self, start: Any, loc: Loc) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := self.parser.get_event(), yaml.MappingEndEvent):
            name = event.value if isinstance(event, yaml.ScalarEvent) else ""
            here = (*loc, name)
            if not name or name in found:
                self._unfit(event, here)
                self.skip(event)
                self.skip(self.parser.get_event())
                continue
            self.source.keys[here] = _mark(event)
            self._plain(event, here)
            value = self.parser.get_event()
            found[name] = self.node(value, here)
            if found[name] is None and here not in self.source.spoilt:
                self._empty(here, start.flow_style)
        return found

    def _unfit(self, event: Any, loc: Loc) -> None:
        if loc[-1]:
            message = self.say("field '{field}' is written twice", field=brief(loc[-1]))
            self.source.problem(_mark(event), message, self.say("first in line {line}", line=self.source.keys[loc].line))
        else:
            self.source.problem(_mark(event), self.say("the name of a field must be a word"))

    def _empty(self, loc: Loc, in_braces: bool) -> None:
        hint = self.say("a text with a comma must be in quotes") if in_braces else self.say("write a value or remove the line")
        self.source.spoil(loc, self.source.keys[loc], self.say("field '{field}' has no value", field=brief(loc[-1])), hint)

    def skip(self, event: Any) -> None:
        depth = 0
        while True:
            depth += isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent))
            depth -= isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent))
            if depth == 0:
                return
            if depth > DEEPEST:
                raise _TooDeep(_mark(event))
            event = self.parser.get_event()

    def scalar(self, event: Any, loc: Loc) -> Any:
        text: str = event.value
        if event.style:
            return text
        if text in ("true", "false"):
            return text == "true"
        if text in OLD_BOOLEANS:
            message = self.say("'{word}' can be read as yes or no", word=text)
            self.source.spoil(loc, _mark(event), message, self.say("write true or false, or put it in quotes"))
            return text
        if text in NOTHING:
            return None
        if not WHOLE.match(text) and not DECIMAL.match(text):
            return text
        if len(DIGITS.findall(text)) > MOST_DIGITS:
            self.source.spoil(loc, _mark(event), self.say("the number has too many digits"))
            return 0
        return int(text.replace("_", "")) if WHOLE.match(text) else float(text)


def _mark(event: Any) -> Mark:
    return Mark(event.start_mark.line + 1, event.start_mark.column + 1)
