"""Every promise and pledge of a game, and what became of it."""

from collections.abc import Iterator

from game.report.games import Game
from game.report.rows import PromiseRow
from game.views.given_word import given_words
from game.views.words import Words


def promises_made(game: Game, words: Words) -> Iterator[PromiseRow]:
    """Tools promised before the first quarter, to be kept at the end; then pledges given on the way."""
    for word in given_words(game.session, words):
        yield PromiseRow(game=game.label, kind=word.kind, id=word.id, name=word.name, due=word.due, state=word.state)
