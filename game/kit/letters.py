"""The letter to each side: the letter of the scenario, what the side has, and what only this side knows."""

from collections.abc import Iterator

from game.kit.blocks import Facts, Lines, Part, Sheet
from game.pages.document import Heading, Paragraph, Points
from game.rules.rulebook import HOURS_A_DAY
from game.scenario.sheet import Laurel
from game.views.start import upkeep_at_start
from game.views.words import Words, capital


def letters(words: Words) -> Iterator[Sheet]:
    """One page for the office, one for the organisations."""
    say, sheet = words.say, words.scenario.sheet
    office, ngos = sheet.laurels.office, sheet.laurels.ngos
    yield Sheet(say("Letter to the office"), (*_letter(words), *_office(words), *_goals(words, office), *_notes(words)), one=True)
    yield Sheet(say("Letter to the organisations"), (*_letter(words), *_organisations(words), *_goals(words, ngos), *_notes(words)), one=True)


def _letter(words: Words) -> tuple[Part, ...]:
    say, sheet = words.say, words.scenario.sheet
    return (
        Paragraph(capital(say.of(sheet.place.name)), "lead"),
        Paragraph(say.of(sheet.place.about), "note"),
        Paragraph(say.of(sheet.letter.text), "notice"),
        Paragraph(say.of(sheet.letter.sender)),
    )


def _office(words: Words) -> tuple[Part, ...]:
    say, office, book = words.say, words.scenario.sheet.office, words.scenario.rulebook
    text = say(
        "You are the office: the people who lead it, its staff and the council. You have money and days of work. You cannot do without the others: "
        "what takes both sides begins only when both say yes."
    )
    rows = (
        (say("Money now"), words.money(book.money_at_start)),
        (say("New money every year"), f"{words.money(book.money)}, {words.months(office.money_quarter - 1)}"),
        (say("Time for cooperation"), say("{days} each quarter", days=words.days(office.days * HOURS_A_DAY))),
        (say("Of this, in the first quarter, upkeep of what works already takes"), upkeep_at_start(words)),
        (say("Your trust in the organisations"), _of_hundred(words, office.trust)),
    )
    return Heading(say("Who you are and what you have")), Paragraph(text), Facts(rows)


def _organisations(words: Words) -> tuple[Part, ...]:
    say = words.say
    text = say(
        "You are the organisations of this place. You have people, their energy and the knowledge of what residents need. Energy comes back "
        "slowly, so say no when something is too much. What takes both sides begins only when both say yes."
    )
    met = [one for one in words.scenario.sheet.organisations if not one.hidden and not one.joins]
    rows = tuple((say.of(one.name), say.of(one.about)) for one in met)
    trust = round(sum(one.trust for one in met) / len(met))
    mean = (say("Your trust in the office"), _of_hundred(words, trust))
    return Heading(say("Who you are and what you have")), Paragraph(text), Facts((*rows, mean))


def _of_hundred(words: Words, level: int) -> str:
    return words.say("{level} of 100", level=level)


def _goals(words: Words, goals: list[Laurel]) -> tuple[Part, ...]:
    """What only one side knows; nothing where the scenario has no goals of sides."""
    if not goals:
        return ()
    say = words.say
    about = Paragraph(say("The other side has goals of its own and does not know yours. You may tell them: it is often worth it."))
    return Heading(say("What you want for yourselves")), about, Points(tuple(say.of(goal.name) for goal in goals))


def _notes(words: Words) -> tuple[Part, ...]:
    return Heading(words.say("Notes")), Lines((), fill=True)
