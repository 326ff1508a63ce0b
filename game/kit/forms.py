"""What is filled in by hand: the observer's sheet, recommendations, slips to take home, and certificates."""

from collections.abc import Iterator, Sequence

from game.kit.blocks import Card, Cards, Centred, Facts, Lines, Sheet
from game.pages.document import Heading, Paragraph, Points, Table
from game.views.words import Words, capital

OBSERVED = 150  # mm for the rows of the observer
ROWS = 6  # of the recommendation form
SLIPS = (2, 3)


def observer_sheet(words: Words) -> Iterator[Sheet]:
    """A row for each quarter, and what the observer tells the table."""
    say, quarters = words.say, words.scenario.sheet.quarters
    about = say("You do not play and do not prompt. You watch and write down what you see and hear, not what you think of it.")
    head = (say("Quarter"), say("What was decided, and how: imposed, consulted, together"), say("Who asked whom; who was not heard"),
            say("What surprised"))  # fmt: skip
    rows = tuple((str(quarter), "", "", "") for quarter in range(1, quarters + 1))
    table = Table(say("Quarter by quarter"), head, rows, (3, 7, 7, 5), form=True, tall=min(20, OBSERVED // quarters))
    told = Points(
        (
            say("One moment in which the sides began to work together, or stopped."),
            say("One thing that somebody said and nobody took up."),
            say("Who spoke most, and who least?"),
        )
    )
    yield Sheet(
        say("Observer's sheet"),
        (Paragraph(about, "lead"), table, Heading(say("In the debrief you tell the table")), told, Lines((), fill=True)),
        one=True,
    )


def recommendation_form(words: Words) -> Iterator[Sheet]:
    """What the table proposes for the weakest areas, with the tools that the Model advises to begin with."""
    say = words.say
    about = say("Take the weakest areas and those in which the sides differ most. One sentence why, one thing to do, one name and one date.")
    head = (say("Area and agreed grade"), say("Why just that"), say("What we propose"), say("Who and by when"))
    table = Table(say("Our recommendations"), head, (("", "", "", ""),) * ROWS, (4, 6, 6, 4), form=True, tall=24)
    advised = [tool for tool in words.scenario.model.tools if tool.recommendation]
    named = tuple(
        (f"{plane.numeral} {say.of(plane.name)}", ", ".join(say.of(tool.name) for tool in advised if tool.plane == plane.id))
        for plane in words.scenario.model.planes
    )
    blocks = (
        Paragraph(about, "lead"),
        Lines((say("Table and date"),)),
        table,
        Heading(say("The Model advises to begin with")),
        Facts(tuple(row for row in named if row[1])),
        Heading(say("Notes")),
        Lines((), fill=True),
    )
    yield Sheet(say("Recommendation form"), blocks, one=True)


def slips(words: Words) -> Iterator[Sheet]:
    """What everyone takes home."""
    say = words.say
    labels = (say("I will do"), "", say("By when"), say("Who will help"), say("Who will ask me"))
    slip = Card(say("What we take home"), (Paragraph(say("One thing: small, your own, within thirty days.")), Lines(labels, fill=True)))
    yield Sheet(say("Slips to take home"), cards=Cards((slip,) * (SLIPS[0] * SLIPS[1]), *SLIPS))


def certificates(words: Words, names: Sequence[str]) -> Iterator[Sheet]:
    """One for each name; without names, one with a line to write on."""
    say, sheet = words.say, words.scenario.sheet
    scenario = say("Scenario: {name}. The place played: {place}, invented.", name=say.of(sheet.name), place=capital(say.of(sheet.place.name)))
    for name in names or ("",):
        yield Sheet(
            say("Certificate"),
            (
                Centred(say("Certificate"), 34, bold=True),
                Centred(say("of taking part in a workshop with the strategy game “Three Planes”"), 15),
                Centred(name, 28, bold=True) if name else Lines(("",)),
                Centred(scenario, 12),
                Centred(say("Cooperation of local government and organisations: three planes, twelve areas, six principles"), 12),
                Lines((say("Place and date"), say("Signature")), across=2),
            ),
            one=True,
            framed=True,
        )
