"""The answers to the short questions of a workshop and the guesses of its sides, one by one and without names."""

from collections.abc import Iterator

from game.play.workshop import CLOSING, OPENING, WHEN, Workshop
from game.report.games import Game
from game.report.rows import AnswerRow
from game.rules.rulebook import SIDES
from game.views.words import Words
from game.views.workshop_learning import right


def answers_given(game: Game, words: Words) -> Iterator[AnswerRow]:
    """What people answered, sheet by sheet in the order of the answers, then what the sides guessed."""
    if game.workshop is not None:
        yield from _sheets(game.label, game.workshop, words)
        yield from _guesses(game.label, game.workshop, words)


def _sheets(label: str, workshop: Workshop, words: Words) -> Iterator[AnswerRow]:
    model, say = words.scenario.model, words.say
    for when in WHEN:
        for number, sheet in enumerate((sheet for sheet in workshop.sheets if sheet.when == when), 1):
            for topic in model.topics:
                if topic.id in sheet.answers:
                    yield AnswerRow(
                        game=label, when=when, kind="question", sheet=number, by="person", form=sheet.form, id=topic.id, name=say.of(topic.name),
                        answer=sheet.answers[topic.id], right=right(sheet, topic), voted=None,
                    )  # fmt: skip
            for belief in model.beliefs:
                if belief.id in sheet.beliefs:
                    yield AnswerRow(
                        game=label, when=when, kind="belief", sheet=number, by="person", form="", id=belief.id, name=say.of(belief.name),
                        answer=sheet.beliefs[belief.id], right=None, voted=None,
                    )  # fmt: skip


def _guesses(label: str, workshop: Workshop, words: Words) -> Iterator[AnswerRow]:
    for when, votes_of in zip(WHEN, (OPENING, CLOSING), strict=True):
        for side, other in zip(SIDES, reversed(SIDES), strict=True):
            for area, grade in workshop.guess(votes_of, side).items():
                if area not in words.areas:
                    continue  # the Model has changed since
                cast = workshop.votes(votes_of, other, area)
                yield AnswerRow(
                    game=label, when=when, kind="guess", sheet=0, by=side, form="", id=area, name=words.say.of(words.areas[area].full),
                    answer=grade, right=None, voted=round(sum(cast) / len(cast), 3) if cast else None,
                )  # fmt: skip
