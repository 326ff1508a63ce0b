"""Pages of events and of good practices of others."""

from game.rules.rulebook import Answer
from game.scenario.schema import Answer as WrittenAnswer
from game.scenario.schema import Event, PracticeCard
from game.text.numbers import SPACE
from game.views.describe import condition, effects
from game.views.handbook_parts import Page, Section, Writer, facts
from game.views.words import capital


def event_page(of: Writer, event: Event) -> Page:
    """The page of one event: what happens, what is at stake, what softens it, what can be done."""
    say, entry = of.say, next(one for one in of.book.events if one.id == event.id)
    likely = {"rare": say("rare"), "unlikely": say("unlikely"), "possible": say("possible"), "likely": say("likely")}[event.chance]
    softening = sorted(event.softened_by.items(), key=lambda item: -item[1])
    sections = (
        Section("", (of.of(event.story),)),
        Section(say("Its sign, a quarter ahead"), (of.of(event.warning),) if event.warning else ()),
        Section(say("Principle at stake"), links=of.links("principle", [event.principle])),
        Section(say("In short"), facts=facts((say("How likely it is"), likely))),
        Section(say("When it comes"), tuple(capital(condition(of.words, of.book, one)) for one in entry.when)),
        Section(say("What it does at once"), tuple(map(capital, effects(of.words, of.book, entry.effects)))),
        Section(say("What softens it"), links=tuple(of.link("tool", name, f"{share}{SPACE}%") for name, share in softening)),
        Section(say("What can be done"), steps=tuple(_answer(of, *pair) for pair in zip(event.answers, entry.answers, strict=True))),
    )
    return of.page("event", event, "events", say("Event"), sections)


def _answer(of: Writer, written: WrittenAnswer, answer: Answer) -> str:
    """What we do, what it takes and what it brings."""
    say = of.say
    brings = ", ".join(effects(of.words, of.book, answer.effects)) or say("brings nothing more")
    name, cost = of.of(written.name).rstrip("."), of.words.cost(*answer.cost)
    return say("{answer}. Cost: {cost}. Brings: {effects}.", answer=name, cost=cost, effects=brings)


def practice_page(of: Writer, card: PracticeCard) -> Page:
    """The page of one good practice."""
    say, tool = of.say, of.words.tools[card.tool]
    planes = [tool.plane, *card.planes]
    sections = (
        Section("", (of.of(card.story),)),
        Section(say("What is to be learnt from it"), (of.of(card.lesson),)),
        Section(say("What to adapt at home"), (of.of(card.fits),)),
        Section(say("Source"), (of.of(card.source),) if card.source else ()),
        Section(say("Tool"), links=of.links("tool", [card.tool])),
        Section(say("Planes"), links=of.links("plane", planes)),
    )
    return of.page("practice", card, "practices", say("Good practice"), sections, plane=tool.plane)
