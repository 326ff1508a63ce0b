"""The last pages: questions for the talk, and what everyone takes home; to be filled in by hand where nothing was written."""

from collections.abc import Sequence

from game.pages.document import Block, Heading, Paragraph, Points, Section, Table
from game.play.workshop import Asked, Workshop
from game.play.workshop_plan import stages_of
from game.report.games import Game
from game.text.catalog import Catalog
from game.views.debrief import debrief_questions
from game.views.workshop_debrief import asked_steps, questions_of

SEATS = 8

Promised = tuple[str, str, str, str]  # who, what, by when, who will ask


def talk_sections(games: list[Game], say: Catalog) -> tuple[Section, ...]:
    """Questions in the order of experience, reflection, conclusion and plan; then commitments."""
    return _talk(_questions(games, say), say), _home(_taken_home(games, say), say)


def questions_section(asked: tuple[str, ...], say: Catalog) -> Section:
    """Questions for the talk, in the order in which they are asked."""
    return _talk([Points(asked, numbered=True)], say)


def _talk(blocks: list[Block], say: Catalog) -> Section:
    how = say("First what you felt, then what happened, then why, and at the end what to do about it. Everybody speaks once before anybody twice.")
    return Section("questions", say("Questions for the talk"), (Paragraph(how), *blocks))


def _questions(games: list[Game], say: Catalog) -> list[Block]:
    """By step of the talk, as far as it is known of every question; each question once."""
    asked = list(dict.fromkeys(question for game in games for question in _asked(game, say)))
    if not asked:
        sheets = {game.session.scenario.id: game.session.scenario.sheet for game in games}
        general = dict.fromkeys(question for sheet in sheets.values() for question in debrief_questions(sheet, say))
        return [Points(tuple(general), numbered=True)]
    blocks: list[Block] = []
    for step in asked_steps(tuple(asked), say):
        if step.questions:
            blocks += [Heading(f"{step.name}: {step.about}"), Points(step.questions, numbered=True)]
    return blocks


def _asked(game: Game, say: Catalog) -> tuple[Asked, ...]:
    """The questions of the workshop in which the game was played, else those of its scenario."""
    scenario = game.session.scenario
    if game.workshop:
        return questions_of(game.workshop, stages_of(scenario, game.workshop.plan, game.workshop.asked), say)
    return tuple(Asked(question.step, say.of(question)) for question in scenario.sheet.questions)


def home_section(say: Catalog) -> Section:
    """A form for what everyone takes home."""
    return _home((), say)


def _home(groups: Sequence[tuple[str, tuple[Promised, ...]]], say: Catalog) -> Section:
    """What was written already, a table for each group under its caption; an empty form where nobody wrote."""
    lead = say("One person, one thing small enough to begin on Monday, one date, one name of somebody who will ask.")
    nobody = say("The report names nobody: the first column and the last wait for a pen.")
    head = (say("Who"), say("What I will do within 30 days"), say("By when"), say("Who will ask me about it"))
    filled = [group for group in groups if group[1]] or [(say("Who will do what"), (("", "", "", ""),) * SEATS)]
    tables = tuple(Table(caption, head, rows, (4, 9, 3, 4), form=True) for caption, rows in filled)
    return Section("commitments", say("What we take home"), (Paragraph(f"{lead} {nobody}"), *tables))


def _taken_home(games: list[Game], say: Catalog) -> list[tuple[str, tuple[Promised, ...]]]:
    """Of one workshop, with a line for everybody who wrote nothing; of several, only what was written, by group."""
    met = [(game.label, game.workshop) for game in games if game.workshop]
    if len(met) > 1:
        return [(say("Who will do what: {game}", game=label), _written(workshop)) for label, workshop in met]
    return [(say("Who will do what"), _written(workshop) + _silent(workshop)) for _, workshop in met]


def _written(workshop: Workshop) -> tuple[Promised, ...]:
    """What people wrote, without their names."""
    return tuple(("", task.what, task.when, "") for task in workshop.tasks)


def _silent(workshop: Workshop) -> tuple[Promised, ...]:
    """An empty line for everybody who is there and wrote nothing."""
    silent = {person.name for person in workshop.there()} - {task.who for task in workshop.tasks}
    return (("", "", "", ""),) * len(silent)
