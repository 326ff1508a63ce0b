"""The last pages: questions for the talk, and what everyone takes home; to be filled in by hand."""

from game.pages.document import Paragraph, Points, Section, Table
from game.report.games import Game
from game.text.catalog import Catalog
from game.views.debrief import debrief_questions

SEATS = 8


def talk_sections(games: list[Game], say: Catalog) -> tuple[Section, ...]:
    """Questions in the order of experience, reflection, conclusion and plan; then a form for commitments."""
    sheets = {game.session.scenario.id: game.session.scenario.sheet for game in games}
    asked = [question for sheet in sheets.values() for question in debrief_questions(sheet, say)]
    return questions_section(tuple(dict.fromkeys(asked)), say), home_section(say)


def questions_section(asked: tuple[str, ...], say: Catalog) -> Section:
    """Questions for the talk, in the order in which they are asked."""
    how = say("First what you felt, then what happened, then why, and at the end what to do about it. Everybody speaks once before anybody twice.")
    return Section("questions", say("Questions for the talk"), (Paragraph(how), Points(asked, numbered=True)))


def home_section(say: Catalog) -> Section:
    """A form for what everyone takes home."""
    empty = tuple(("", "", "", "") for _ in range(SEATS))
    head = (say("Who"), say("What I will do within 30 days"), say("By when"), say("Who will ask me about it"))
    return Section(
        "commitments",
        say("What we take home"),
        (
            Paragraph(say("One person, one thing small enough to begin on Monday, one date, one name of somebody who will ask.")),
            Table(say("Who will do what"), head, empty, (4, 9, 3, 4), form=True),
        ),
    )
