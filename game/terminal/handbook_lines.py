"""Pages of the handbook as lines to be read aloud."""

from collections.abc import Iterable

from game.terminal.sentences import joined
from game.text.catalog import Catalog
from game.views.handbook import Handbook
from game.views.handbook_parts import Link, Page, Section
from game.views.handbook_search import Found


def page_lines(page: Page, say: Catalog, links: bool = True) -> list[str]:
    """A whole page: its title, then section by section; without its links where they are told as choices."""
    title = joined(
        page.title, page.kind, say("In English: {name}", name=page.other) if say.language == "pl" else say("In Polish: {name}", name=page.other)
    )
    lines = [title, *([page.lead] if page.lead else [])]
    for section in page.sections:
        lines += ["", *_section(section, links)] if links or section.texts or section.facts or section.steps else []
    return lines


def _section(section: Section, links: bool) -> Iterable[str]:
    if section.heading:
        yield f"{section.heading.rstrip(':')}:"
    yield from section.texts
    yield from (f"{label}: {text}" for label, text in section.facts)
    yield from (f"{number}. {step}" for number, step in enumerate(section.steps, 1))
    if section.links and links:
        yield joined("; ".join(named(link) for link in section.links))


def named(link: Link) -> str:
    """The name of a link with its note."""
    return f"{link.name} ({link.note})" if link.note else link.name


def contents(book: Handbook) -> list[str]:
    """Everything there is, chapter by chapter."""
    lines = [book.heading, book.lead]
    for chapter in book.chapters:
        lines += ["", f"{chapter.name}. {chapter.about}", joined("; ".join(page.title for page in chapter.pages))]
    return lines


def found_line(found: Found) -> str:
    """A page that was found, and what it says."""
    return joined(f"{found.page.title} ({found.page.kind})", found.excerpt)
