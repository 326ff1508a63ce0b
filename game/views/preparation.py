"""From which quarter a tool works: said the same way on its card, in the plan and while it is prepared."""

from game.play.session import Session
from game.rules.practices import WAYS
from game.rules.state import ADAPTED, COPIED
from game.text.catalog import Catalog
from game.views.words import Words


def begins_if_started(session: Session, words: Words, tool: str, mode: str) -> str:
    """When a tool would begin to work if it were started this quarter."""
    ahead = ahead_if_started(session, tool, mode)
    return _from(session, ahead, words.say) if ahead else words.say("works this quarter")


def ahead_if_started(session: Session, tool: str, mode: str) -> int:
    """In how many quarters a tool would work if it were started now, 0 for this one."""
    book, place = session.rulebook, session.rulebook.tools.index(tool)
    takes = int(book.takes[book.modes.index(mode), place])
    return max(takes - (_copied(session, place) == COPIED), 0)


def begins_when_prepared(session: Session, words: Words, place: int) -> str:
    """When a tool that is being prepared begins to work, said in a report before the next quarter; place: its number in the rulebook"""
    return _from(session, int(session.state.left[0, place]), words.say)


def begins_soon(session: Session, words: Words, place: int) -> str:
    """The same, said within a quarter: in the last one of its preparation a tool begins when that one ends."""
    if session.state.left[0, place] <= 0:
        return words.say("begins to work at the end of this quarter")
    return begins_when_prepared(session, words, place)


def _from(session: Session, ahead: int, say: Catalog) -> str:
    quarter = session.state.quarter + 1 + ahead
    return say("begins to work in quarter {n}", n=quarter) if quarter <= session.rulebook.quarters else say("begins to work only after the game")


def _copied(session: Session, tool: int) -> int:
    """How a practice of the tool was copied, or is to be in the plan; 0: not at all."""
    way, planned = 0, session.draft.copies
    for place, practice in enumerate(session.rulebook.practices):
        card = WAYS[planned[practice.id]] if practice.id in planned else int(session.state.card[0, place])
        way = card if practice.tool == tool and card >= ADAPTED else way
    return way
