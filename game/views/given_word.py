"""Every promise and pledge that was given in a game, and what became of it."""

from dataclasses import dataclass
from typing import Literal

from game.play.session import Session
from game.rules.state import BROKEN, KEPT
from game.text.catalog import Catalog
from game.views.commitments import promises_kept
from game.views.words import Words

Settled = Literal["kept", "broken", "open"]


@dataclass(frozen=True)
class Word:
    """One promise or pledge."""

    kind: Literal["promise", "pledge"]  # a tool promised before the first quarter, or a pledge given on the way
    id: str
    name: str
    given: int  # quarter in which it was chosen, from 1; 0: before the first, or by the answer to an event
    due: int  # quarter by whose end it is to be kept
    state: Settled
    done: str  # what was done for it, in a few words


@dataclass(frozen=True)
class WordsView:
    """All of them."""

    heading: str
    lead: str
    nothing: str
    question: str
    rows: tuple[tuple[Word, str, str], ...]  # what was given, how and until when, what became of it


def given_words(session: Session, words: Words) -> list[Word]:
    """Tools promised before the first quarter, to be kept at the end; then pledges given on the way."""
    book, last = session.rulebook, session.rulebook.quarters
    found = []
    for tool, works in promises_kept(session):
        state: Settled = ("kept" if works else "broken") if session.over else "open"
        found.append(Word("promise", tool, words.tool(tool), 0, last, state, _begun(session, words, tool)))
    for place, pledge in enumerate(book.pledges):
        now = int(session.state.pledged[0, place])
        if now:
            given = next((number for number, choices in enumerate(session.record.quarters, 1) if pledge.id in choices.pledge), 0)
            settled: Settled = "kept" if now == KEPT else "broken" if now == BROKEN else "open"
            found.append(Word("pledge", pledge.id, words.pledge(pledge.id), given, min(int(session.state.due[0, place]), last), settled, ""))
    return found


def _begun(session: Session, words: Words, tool: str) -> str:
    begun = [(number, choices.start[tool]) for number, choices in enumerate(session.record.quarters, 1) if tool in choices.start]
    if not begun:
        return words.say("never begun") if session.over else words.say("not begun yet")
    return words.say("begun in quarter {n}: {way}", n=begun[-1][0], way=words.mode(begun[-1][1]).lower())


def settled_name(kind: Literal["promise", "pledge"], state: Settled, say: Catalog) -> str:
    """What has become of a promise or of a pledge."""
    if kind == "promise":
        return {"kept": say("promise kept"), "broken": say("promise not kept"), "open": say("still open")}[state]
    return {"kept": say("kept"), "broken": say("broken"), "open": say("still open")}[state]


def words_view(session: Session, say: Catalog) -> WordsView:
    """Promises and pledges to be talked about."""
    rows = tuple((word, _how(word, say), settled_name(word.kind, word.state, say)) for word in given_words(session, Words(session.scenario, say)))
    return WordsView(
        say("Promises and pledges"),
        say("A promised tool must work at the end. A pledge has a date; one that is broken costs twice what it wins."),
        say("Nothing was promised."),
        say("Which promise would you give again, and which would you put differently?"),
        tuple(sorted(rows, key=lambda row: ("broken", "open", "kept").index(row[0].state))),
    )


def _how(word: Word, say: Catalog) -> str:
    pledged = say("pledged in quarter {n}", n=word.given) if word.given else say("pledged in the answer to an event")
    given = say("promised before the first quarter") if word.kind == "promise" else pledged
    return " · ".join(text for text in (given, say("by the end of quarter {n}", n=word.due), word.done) if text)
