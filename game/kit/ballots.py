"""Ballots for secret votes, and the large numbers from 1 to 5 that are held up."""

from collections.abc import Iterator

from game.kit.blocks import Card, Cards, Centred, Grades, Sheet, Ticks
from game.pages.document import Heading, Paragraph
from game.text.catalog import Catalog
from game.views.words import Words


def grades(say: Catalog) -> tuple[str, ...]:
    """What the grades from 1 to 5 mean; the words are ours."""
    return (
        say("There is nothing of the kind, or only on paper."),
        say("It happens now and then and depends on who is at work."),
        say("There is a rule and it is usually kept: the minimum."),
        say("It works steadily, belongs to both sides, and results are published."),
        say("It gets better every year, and others come to learn."),
    )


def ballots(words: Words) -> Iterator[Sheet]:
    """Two ballots on a page, then the numbers."""
    say = words.say
    rows = tuple((area.code, say.of(area.full)) for area in words.scenario.model.areas)
    ballot = Card(
        say("Secret vote: put no name on it"),
        (
            Heading(say("How good is cooperation here?")),
            Ticks((say("at the beginning"), say("at the end"), say("office"), say("organisations"))),
            Paragraph(say("Put a circle around one grade in each area that the trainer names: from 1, not at all, to 5, as good as can be."), "note"),
            Grades(rows),
        ),
    )
    yield Sheet(say("Ballots"), cards=Cards((ballot, ballot), 1, 2))
    shown = [Card("", (Centred(str(number), 96, bold=True), Centred(text, 11))) for number, text in enumerate(grades(say), 1)]
    shown.append(Card("", (Centred("?", 96, bold=True), Centred(say("I do not know. I know whom to ask."), 11))))
    yield Sheet(say("Numbers to hold up"), cards=Cards(tuple(shown), 2, 3))
