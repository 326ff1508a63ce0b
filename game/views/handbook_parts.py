"""What pages of the handbook are made of, and who writes them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from game.scenario.read import Scenario
from game.text.catalog import Catalog, catalog
from game.views.words import Words


@dataclass(frozen=True)
class Link:
    """The way to another page."""

    page: str
    name: str
    note: str = ""
    plane: str = ""  # id of the plane that the page belongs to, or nothing


@dataclass(frozen=True)
class Section:
    """A part of a page: paragraphs, steps one after another, facts as label and text, and links; any of them may be missing."""

    heading: str
    texts: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Page:
    """One page."""

    id: str  # kind:id of its entry, such as tool:coordinator
    chapter: str
    title: str
    other: str  # the title in the other language
    kind: str  # what it is a page of, in a few words
    plane: str  # id of the plane it belongs to, or nothing
    lead: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Chapter:
    """Pages of one kind, in the order of reading."""

    id: str
    name: str
    about: str
    plane: str
    pages: tuple[Page, ...]


class Writer:
    """Knows the Model and says its things; entries are found by kind and id."""

    def __init__(self, scenario: Scenario, say: Catalog) -> None:
        self.words, self.book, self.model, self.say = Words(scenario, say), scenario.rulebook, scenario.model, say
        self.other = catalog("en" if say.language == "pl" else "pl")
        self.entries: dict[str, dict[str, Any]] = {
            "plane": self.words.planes,
            "area": self.words.areas,
            "principle": self.words.principles,
            "mode": self.words.modes,
            "tool": self.words.tools,
            "event": self.words.events,
            "practice": self.words.practices,
            "essay": {essay.id: essay for essay in self.model.essays},
            "term": {term.id: term for term in self.model.terms},
        }

    def of(self, text: Any) -> str:
        """A text of content, or nothing where there is none."""
        return self.say.of(text) if text else ""

    def paragraphs(self, text: Any) -> tuple[str, ...]:
        """A text of content, paragraph by paragraph."""
        return tuple(part.strip() for part in self.of(text).split("\n") if part.strip())

    def link(self, kind: str, name: str, note: str = "") -> Link:
        """The way to the page of an entry."""
        entry = self.entries[kind][name]
        plane = name if kind == "plane" else self.words.tools[entry.tool].plane if kind == "practice" else getattr(entry, "plane", "")
        code = f"{self.words.areas[name].code} " if kind == "area" else f"{self.words.planes[name].numeral} " if kind == "plane" else ""
        return Link(f"{kind}:{name}", code + self.of(entry.name), note, plane)

    def links(self, kind: str, names: Iterable[str]) -> tuple[Link, ...]:
        """The ways to several pages of one kind."""
        return tuple(self.link(kind, name) for name in names)

    def page(self, kind: str, entry: Any, chapter: str, label: str, sections: Sequence[Section], lead: str = "", plane: str = "") -> Page:
        """A page without its empty sections."""
        kept = tuple(one for one in sections if one.texts or one.steps or one.facts or one.links)
        return Page(f"{kind}:{entry.id}", chapter, self.of(entry.name), self.other.of(entry.name), label, plane, lead, kept)


def facts(*rows: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """Labels and texts without those that say nothing."""
    return tuple(row for row in rows if row[1])
