"""Folders of YAML to checked content: everything that is wrong is said at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pydantic import ValidationError

from game import paths
from game.scenario.problems import Broken, Problem, shown
from game.scenario.schema import FILES, Area, Event, Mode, Named, Plane, Principle, Sheet, Tool
from game.scenario.sentences import sentence
from game.scenario.source import Mark, Source
from game.scenario.vocabulary import Entry
from game.text.catalog import Catalog, catalog

KINDS = {"planes": "plane", "areas": "area", "principles": "principle", "modes": "mode", "tools": "tool", "events": "event", "fields": "field", "sides": "side"}
"""Lists in files of the Model -> what each of their entries is."""


class Place(NamedTuple):
    """Where an entry stands."""

    source: Source
    loc: tuple[Any, ...]


Kind = TypeVar("Kind", bound=Entry)


@dataclass
class Shelf:
    """All that was read from one or more folders, and all that is wrong with it."""

    say: Catalog
    sources: list[Source] = field(default_factory=list)
    parsed: list[tuple[Source, Entry]] = field(default_factory=list)
    entries: dict[str, dict[str, Any]] = field(default_factory=lambda: {kind: {} for kind in KINDS.values()})
    places: dict[tuple[str, str], Place] = field(default_factory=dict)
    sheet: Sheet | None = None
    sheet_source: Source | None = None

    @property
    def problems(self) -> list[Problem]:
        """All problems, in the order of files and lines."""
        return sorted({problem for source in self.sources for problem in source.problems})

    def known(self, kind: str) -> list[str]:
        """The ids of a kind, in the order of the files."""
        return list(self.entries[kind])

    def all(self, kind: str, model: type[Kind]) -> list[Kind]:
        """The entries of a kind, in the order of the files."""
        return [entry for entry in self.entries[kind].values() if isinstance(entry, model)]


@dataclass(frozen=True)
class Model:
    """The Model of cooperation, with what a scenario adds to it."""

    planes: tuple[Plane, ...]
    areas: tuple[Area, ...]
    principles: tuple[Principle, ...]
    modes: tuple[Mode, ...]
    tools: tuple[Tool, ...]
    events: tuple[Event, ...]
    fields: tuple[Named, ...]
    sides: tuple[Named, ...]


def read_folders(folders: list[Path], say: Catalog) -> Shelf:
    """Read every YAML file of the folders onto one shelf."""
    shelf = Shelf(say)
    for folder in folders:
        for path in sorted(folder.glob("*.yaml")):
            if path.name != "checks.yaml":
                read_file(path, shelf)
    return shelf


def read_file(path: Path, shelf: Shelf) -> None:
    """Read one file onto the shelf."""
    source = Source(path, shelf.say)
    shelf.sources.append(source)
    form = FILES.get(path.stem.split("-")[0])
    if form is None:
        source.problem(Mark(1, 1), shelf.say("the name of the file says nothing of what it holds"), shelf.say("begin it with {names}", names=", ".join(FILES)))
        return
    if source.problems and source.data is None:
        return
    try:
        entry = form.model_validate(source.data if source.data is not None else {})
    except ValidationError as error:
        for found in error.errors():
            mark, message, hint = sentence(found, source, form, shelf.say)
            source.problem(mark, message, hint)
        return
    shelf.parsed.append((source, entry))
    if isinstance(entry, Sheet):
        shelf.sheet, shelf.sheet_source = entry, source
    for name, kind in KINDS.items():
        for number, item in enumerate(getattr(entry, name, []) if not isinstance(entry, Sheet) else []):
            put(shelf, kind, item, Place(source, (name, number)))


def put(shelf: Shelf, kind: str, item: Any, place: Place) -> None:
    """Put one entry on the shelf; an id is used once."""
    if item.id in shelf.entries[kind]:
        first = shelf.places[kind, item.id]
        where = f"{shown(first.source.path)}:{first.source.mark((*first.loc, 'id')).line}"
        place.source.problem(place.source.mark((*place.loc, "id")), shelf.say("id '{id}' is used twice", id=item.id), shelf.say("first in {where}", where=where))
        return
    shelf.entries[kind][item.id] = item
    shelf.places[kind, item.id] = place


def model_of(shelf: Shelf) -> Model:
    """The Model as it stands on a shelf without problems."""
    return Model(
        planes=tuple(shelf.all("plane", Plane)),
        areas=tuple(shelf.all("area", Area)),
        principles=tuple(shelf.all("principle", Principle)),
        modes=tuple(shelf.all("mode", Mode)),
        tools=tuple(shelf.all("tool", Tool)),
        events=tuple(shelf.all("event", Event)),
        fields=tuple(shelf.all("field", Named)),
        sides=tuple(shelf.all("side", Named)),
    )


def shipped() -> list[str]:
    """The ids of the scenarios that come with the program, the simplest first."""
    return [folder.name for folder in scenario_folders(paths.scenarios())]


def scenario_folders(root: Path) -> Iterator[Path]:
    """The folders below this one that hold a scenario."""
    yield from (file.parent for file in sorted(root.glob("*/scenario.yaml")))


def shelf_of(folder: Path, language: str = "en") -> Shelf:
    """A scenario's folder and the Model, checked."""
    from game.scenario.checks import check

    model = paths.scenarios() / "model"
    if not folder.is_dir():
        raise Broken([Problem(folder.name, 1, 1, catalog(language)("there is no scenario '{name}'", name=folder.name), catalog(language)("there are: {names}", names=", ".join(shipped())))])
    shelf = read_folders([model] if folder.resolve() == model.resolve() else [model, folder], catalog(language))
    check(shelf)
    return shelf


@dataclass(frozen=True)
class Scenario:
    """A scenario that can be played."""

    id: str
    model: Model
    sheet: Sheet
    rulebook: Any


def load(name: str, language: str = "en") -> Scenario:
    """A shipped scenario by its id, or the one in a folder; raises Broken with all that is wrong."""
    folder = Path(name) if Path(name).is_dir() and (Path(name) / "scenario.yaml").is_file() else paths.scenarios() / Path(name).name
    shelf = shelf_of(folder, language)
    if shelf.problems:
        raise Broken(shelf.problems)
    from game.scenario.compile import Compiler

    assert shelf.sheet is not None
    model = model_of(shelf)
    return Scenario(folder.resolve().name, model, shelf.sheet, Compiler(folder.resolve().name, model, shelf.sheet).rulebook())
