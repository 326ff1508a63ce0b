"""People at the table: a badge and a short letter for each role."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.kit.blocks import Card, Cards, Centred, Facts, Lines, Part, Sheet
from game.pages.document import Heading, Paragraph
from game.rules.rulebook import HOURS_A_DAY
from game.views.words import Words

BADGES, LETTERS = (2, 5), (2, 4)  # across and down a page


@dataclass(frozen=True)
class Role:
    """Somebody at the table."""

    side: str
    name: str
    about: str
    asks: str  # the question that this role keeps asking
    facts: tuple[tuple[str, str], ...] = ()


def badges(words: Words) -> Iterator[Sheet]:
    """A badge for each role, two for observers and one for the trainer; the rest of the page is without a role."""
    say = words.say
    others = [(say("Workshop"), say("Observer"))] * 2 + [(say("Workshop"), say("Leads the workshop"))]
    named = [*((role.side, role.name) for role in roles(words)), *others]
    empty = -len(named) % (BADGES[0] * BADGES[1])
    named += [(say("Office"), ""), (say("Organisations"), "")] * (empty // 2) + [(say("Workshop"), "")] * (empty % 2)
    yield Sheet(say("Badges"), cards=Cards(tuple(_badge(words, side, name) for side, name in named), *BADGES))


def _badge(words: Words, side: str, name: str) -> Card:
    middle: Part = Centred(name, 15, bold=True) if name else Lines((words.say("Role"),))
    return Card(side, (middle, Lines((words.say("First name"),))))


def role_letters(words: Words) -> Iterator[Sheet]:
    """A short letter for each role of both sides."""
    say = words.say
    cards = []
    for role in roles(words):
        asks = Paragraph(say("You keep asking: {question}", question=role.asks))
        facts = (Facts(role.facts),) if role.facts else ()
        cards.append(Card(role.side, (Heading(role.name), Paragraph(role.about), asks, *facts)))
    empty = -len(cards) % (LETTERS[0] * LETTERS[1])
    cards += [Card(say("A role of your own"), (Lines((say("Role"), say("I keep asking"), ""), fill=True),))] * empty
    yield Sheet(say("Role letters"), cards=Cards(tuple(cards), *LETTERS))


def roles(words: Words) -> tuple[Role, ...]:
    """The roles of the office, then the organisations that are known at the beginning."""
    return (*_office(words), *_organisations(words))


def _office(words: Words) -> tuple[Role, ...]:
    say, office, book = words.say, words.scenario.sheet.office, words.scenario.rulebook
    side = say("Office")
    money = ((say("Money now"), words.money(book.money_at_start)), (say("New money every year"), words.money(book.money)))
    days = (say("Time for cooperation"), say("{days} each quarter", days=words.days(office.days * HOURS_A_DAY)))
    return (
        Role(side, say("Head of the office"), say("You have the last word in the office and answer for all of it before residents."),
             say("What will residents have from it?"), (_level(words, say("Will to cooperate"), office.will),)),
        Role(side, say("Finance"), say("You look after the money and the days of work. What is not counted comes back next year."),
             say("What does it cost now, and what every quarter?"), money),
        Role(side, say("Cooperation with organisations"), say("You know the people in organisations by name, and they know your telephone number."),
             say("Whom have we not asked yet?"), (days, _level(words, say("Competence"), office.competence))),
        Role(side, say("Voice of the council"), say("You vote on resolutions and on the budget. You remember what was promised before elections."),
             say("What of this will be left after elections?"), (_level(words, say("Support in the council"), office.council),)),
    )  # fmt: skip


def _level(words: Words, label: str, level: int) -> tuple[str, str]:
    return label, words.say("{level} of 100", level=level)


def _organisations(words: Words) -> tuple[Role, ...]:
    say = words.say
    asks = (
        say("Who will do this work, and in which evenings?"),
        say("Why did we hear of it so late?"),
        say("What do we have from it, and what do residents?"),
        say("Who else should sit at this table?"),
        say("What happens when the money ends?"),
    )
    met = [one for one in words.scenario.sheet.organisations if not one.hidden and not one.joins]
    found = []
    for number, one in enumerate(met):
        facts = (
            (say("Field"), say.of(words.fields[one.field].name)),
            _level(words, say("Trust in the office"), one.trust),
            _level(words, say("Energy"), one.energy),
        )
        found.append(Role(say("Organisations"), say.of(one.name), say.of(one.about), asks[number % len(asks)], facts))
    return tuple(found)
