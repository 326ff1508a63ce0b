"""What was read from one or more folders, and all that is wrong with it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from game.scenario.meant import meant, there_are
from game.scenario.problems import Problem, shown
from game.scenario.schema import KINDS, REPLACED, Entry, Sheet
from game.scenario.source import Source
from game.scenario.walk import Loc, Node
from game.text.catalog import Catalog


class Place(NamedTuple):
    """Where an entry stands."""

    source: Source
    loc: Loc


class Sheaf(NamedTuple):
    """One file whose form is known."""

    source: Source
    form: type[Entry]
    nodes: dict[Loc, Node]  # every value
    keys: list[Node]  # every name of a field that is a name of something else too


Kind = TypeVar("Kind", bound=Entry)


@dataclass
class Shelf:
    """All files, the entries in them, and the problems of both."""

    say: Catalog
    sources: list[Source] = field(default_factory=list)
    sheaves: list[Sheaf] = field(default_factory=list)
    entries: dict[str, dict[str, Any]] = field(default_factory=lambda: {kind: {} for kind in KINDS.values()})
    places: dict[str, dict[str, Place]] = field(default_factory=lambda: {kind: {} for kind in KINDS.values()})
    unread: set[str] = field(default_factory=set)
    replaced: dict[str, Any] = field(default_factory=dict)  # checks of the Model in whose place the scenario has put its own
    sheet: Sheet | None = None
    sheet_source: Source | None = None
    more: list[Problem] = field(default_factory=list)

    @property
    def problems(self) -> list[Problem]:
        """All problems, in the order of files and lines, none twice."""
        return sorted({*self.more, *(problem for source in self.sources for problem in source.problems)})

    @property
    def warnings(self) -> list[Problem]:
        """All warnings, in the order of files and lines, none twice."""
        return sorted({warning for source in self.sources for warning in source.warnings})

    @property
    def whole(self) -> dict[str, dict[str, Any]]:
        """The sound entries of every kind, by their ids."""
        return {kind: {name: entry for name, entry in entries.items() if entry} for kind, entries in self.entries.items()}

    def known(self, kind: str) -> list[str]:
        """The ids of a kind, those of broken entries too, in the order of the files."""
        return list(self.places[kind])

    def all(self, kind: str, model: type[Kind]) -> list[Kind]:
        """The sound entries of a kind, in the order of the files."""
        return [entry for entry in self.entries[kind].values() if isinstance(entry, model)]

    def sound(self, kind: str) -> bool:
        """Whether every entry of a kind could be read, so that what is not there is missing."""
        return kind not in self.unread and self.entries[kind].keys() == self.places[kind].keys()

    def put(self, kind: str, name: str, item: Entry | None, place: Place) -> None:
        """Put one entry on the shelf, None for a broken one; an id is used once, but a scenario may replace some of the Model's."""
        first = self.places[kind].get(name)
        if first and kind in REPLACED and first.source.path.parent != place.source.path.parent:
            if kind == "check":
                self.replaced[name] = self.entries[kind].get(name)
            if item is None:
                self.entries[kind].pop(name, None)
        elif first:
            where = f"{shown(first.source.path)}:{first.source.mark((*first.loc, 'id')).line}"
            mark = place.source.mark((*place.loc, "id"))
            place.source.problem(mark, self.say("id '{id}' is used twice", id=name), self.say("first in {where}", where=where))
            return
        self.places[kind][name] = place
        if item is not None:
            self.entries[kind][name] = item

    def there_are(self, names: Iterable[str]) -> str:
        """A hint that names all there is, or some of many."""
        return there_are(names, self.say)

    def meant(self, word: str, known: list[str]) -> str:
        """A hint that names what was meant, or what is nearest."""
        return meant(word, known, self.say)
