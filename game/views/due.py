"""What falls due at the end of this quarter, and what keeps it: dates of the calendar, and words that were given."""

from collections.abc import Iterator

from game.play.session import Session
from game.rules.state import OPEN
from game.views.describe import condition
from game.views.words import Words


def due_now(session: Session, words: Words) -> Iterator[tuple[str, str]]:
    """Each name with what must hold when the quarter ends."""
    book, state = session.rulebook, session.state
    season, ends = book.season_of(state.quarter), state.quarter + 1
    kept = [(words.deadline(one.id), one.keeps) for one in book.deadlines if one.season == season]
    kept += [
        (words.pledge(one.id), one.keeps)
        for place, one in enumerate(book.pledges)
        if state.pledged[0, place] == OPEN and min(int(state.due[0, place]), book.quarters) == ends
    ]
    for name, keeps in kept:
        yield name, "; ".join(condition(words, book, one) for one in keeps)
