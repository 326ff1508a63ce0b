"""Pages of essays and of the words of the game."""

from game.scenario.schema import Essay, Term
from game.views.handbook_parts import Page, Section, Writer


def essay_page(of: Writer, essay: Essay) -> Page:
    """The page of one essay."""
    say = of.say
    sections = (
        *(Section(of.of(part.name), of.paragraphs(part.text), tuple(of.of(step) for step in part.steps)) for part in essay.parts),
        Section(say("Law"), (of.of(essay.law),) if essay.law else ()),
        Section(say("Tools"), links=of.links("tool", essay.tools)),
        Section(say("Areas"), links=of.links("area", essay.areas)),
        Section(say("Principles"), links=of.links("principle", essay.principles)),
        Section(say("Read more"), links=of.links("essay", essay.essays)),
    )
    return of.page("essay", essay, "essays", say("Essay"), sections, of.of(essay.lead))


def term_page(of: Writer, term: Term) -> Page:
    """The page of one word: what it means and what is not said instead of it."""
    say = of.say
    links = (*of.links("tool", term.tools), *of.links("area", term.areas), *of.links("essay", term.essays))
    sections = (
        Section("", (of.of(term.meaning),)),
        Section(say("We do not say"), (of.of(term.instead_of),) if term.instead_of else ()),
        Section(say("Read more"), links=links),
    )
    return of.page("term", term, "terms", say("Word"), sections)
