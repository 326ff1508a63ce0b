"""The handbook: everything the Model knows, as pages with links, made anew from its content."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from game.scenario.read import Scenario
from game.scenario.whole import whole_model
from game.text.catalog import Catalog
from game.text.folding import fold
from game.views.handbook_essays import essay_page, term_page
from game.views.handbook_model import CHAPTER, area_page, mode_page, plane_page, principle_page
from game.views.handbook_parts import Chapter, Page, Writer
from game.views.handbook_stories import event_page, practice_page
from game.views.handbook_tools import tool_page


@dataclass(frozen=True)
class Folded:
    """A page as it is searched: its title in both languages and what it says, in small letters without accents."""

    page: Page
    title: str
    other: str
    text: str
    said: str  # the text as it is written, letter for letter


@dataclass(frozen=True)
class Handbook:
    """All chapters, and every page by its id."""

    heading: str
    lead: str
    chapters: tuple[Chapter, ...]

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Every page, in the order of reading."""
        return {page.id: page for chapter in self.chapters for page in chapter.pages}

    @cached_property
    def folded(self) -> tuple[Folded, ...]:
        """Every page as it is searched."""
        pages = [(page, said(page)) for page in self.pages.values()]
        return tuple(Folded(page, fold(page.title), fold(page.other), fold(text), text) for page, text in pages)


def said(page: Page) -> str:
    """All that a page says under its title, but for the names of other pages."""
    parts = [page.lead]
    for section in page.sections:
        parts += [*section.texts, *section.steps, *(f"{label}: {text}" for label, text in section.facts)]
    return " ".join(part for part in parts if part)


def handbook(say: Catalog) -> Handbook:
    """The handbook in the language of the catalog; raises Broken where the Model cannot be read."""
    scenario = whole_model(say.language)
    kept = _kept.get(say.language)
    if kept is None or kept[0] is not scenario:
        kept = _kept[say.language] = (scenario, _made(scenario, say))
        _ = kept[1].folded  # so that the first letter of a search need not wait
    return kept[1]


_kept: dict[str, tuple[Scenario, Handbook]] = {}
"""The last handbook of each language, with the Model that it was made of."""


def _made(scenario: Scenario, say: Catalog) -> Handbook:
    of = Writer(scenario, say)
    return Handbook(
        heading=say("The coordinator's handbook"),
        lead=say("Essays, tools, events, good practices and the words of the game. Search by a word, with or without Polish letters."),
        chapters=tuple(_chapters(of)),
    )


def _chapters(of: Writer) -> Iterable[Chapter]:
    say, model = of.say, of.model
    yield _chapter("essays", say("How it is done"), say("Six short essays to work by."), (essay_page(of, one) for one in model.essays))
    planes = (page for plane in model.planes for page in _of_plane(of, plane.id))
    modes = (mode_page(of, one) for one in model.modes)
    yield _chapter(CHAPTER, say("Planes and areas"), say("Three planes with their twelve areas, and three ways of introducing."), [*planes, *modes])
    yield _chapter(
        "principles", say("Principles"), say("Six rules, and what feeds and starves each."), (principle_page(of, one) for one in model.principles)
    )
    for plane in model.planes:
        name = say("Tools of plane {numeral} {name}", numeral=plane.numeral, name=of.of(plane.name))
        pages = (tool_page(of, tool) for tool in model.tools if tool.plane == plane.id)
        yield _chapter(f"tools-{plane.id}", name, of.of(plane.full), pages, plane.id)
    yield _chapter("practices", say("Good practices"), say("What others did, with figures."), (practice_page(of, one) for one in model.practices))
    yield _chapter("events", say("Events"), say("What happens to a gmina, and what can be done."), (event_page(of, one) for one in model.events))
    yield _chapter("terms", say("Words of the game"), say("One word for one thing."), (term_page(of, one) for one in model.terms))


def _of_plane(of: Writer, name: str) -> Iterable[Page]:
    yield plane_page(of, of.words.planes[name])
    yield from (area_page(of, area) for area in of.model.areas if area.plane == name)


def _chapter(name: str, title: str, about: str, pages: Iterable[Page], plane: str = "") -> Chapter:
    return Chapter(name, title, about, plane, tuple(pages))
