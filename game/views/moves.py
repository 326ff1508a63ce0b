"""One change of a plan: what it is called, the command that makes it, and why it cannot be made now."""

from collections.abc import Callable
from typing import NamedTuple

from game.play.moves import Move
from game.play.session import Session
from game.rules.forms import FORMS
from game.rules.practices import WAYS, cost
from game.views.practices import no_copy, way_done
from game.views.refusals import no_document, not_now, refusal
from game.views.words import Words


class Naming(NamedTuple):
    """What a change is called."""

    what: str  # what is done: begin, write down …
    name: str  # of what it is done to
    way: str  # in which way and at what cost, or nothing


def naming(session: Session, words: Words, move: Move) -> Naming:
    """A change by its names."""
    return KINDS[move.kind].named(session, words, move)


def why_not(session: Session, words: Words, move: Move) -> str:
    """Why a change cannot be made in the plan as it is now, or nothing."""
    return KINDS[move.kind].refused(session, words, move)


def command_of(move: Move) -> str:
    """The command that makes a change; see `commands`."""
    return "=".join(part for part in (KINDS[move.kind].command, move.name, move.way, "advised" if move.advised else "") if part)


def _start(session: Session, words: Words, move: Move) -> Naming:
    return Naming(words.say("Begin"), words.tool(move.name), f"{words.mode(move.way)} · {words.cost(*session.price(move.name, move.way))}")


def _no_start(session: Session, words: Words, move: Move) -> str:
    refused = session.start_refusal(move.name, move.way)
    return refusal(words, session, refused, move.name) if refused else ""


def _drop(session: Session, words: Words, move: Move) -> Naming:
    return Naming(words.say("Take out of the plan"), words.tool(move.name), "")


def _activity(session: Session, words: Words, move: Move) -> Naming:
    activity = next(one for one in session.rulebook.activities if one.id == move.name)
    option = next(one for one in activity.options if one.id == move.way)
    way = next(one.name for one in words.activities[move.name].options if one.id == move.way)
    return Naming(words.say("From the support"), words.activity(move.name), f"{words.say.of(way)} · {words.cost(*option.cost)}")


def _no_activity(session: Session, words: Words, move: Move) -> str:
    refused = session.activity_refusal(move.name, move.way)
    return not_now(words, session, refused) if refused else ""


def _form(session: Session, words: Words, move: Move) -> Naming:
    days = words.days(session.rulebook.form_hours[FORMS.index(move.way)])
    advice = [words.say("with advice")] if move.advised else []
    return Naming(words.say("Write down"), words.tool(move.name), " · ".join([words.form(move.way), *advice, days]))


def _no_form(session: Session, words: Words, move: Move) -> str:
    refused = session.document_refusal(move.name, move.way, move.advised)
    return no_document(words, refused) if refused else ""


def _pledge(session: Session, words: Words, move: Move) -> Naming:
    return Naming(words.say("Make a pledge"), words.pledge(move.name), "")


def _no_pledge(session: Session, words: Words, move: Move) -> str:
    return "" if session.may_pledge(move.name) else words.say("This pledge cannot be made now")


def _copies(session: Session, words: Words, move: Move) -> Naming:
    price = words.cost(*cost(session.rulebook, WAYS[move.way]))
    return Naming(words.say("Copy a good practice"), words.practice(move.name), f"{way_done(move.way, words.say)} · {price}")


def _no_copies(session: Session, words: Words, move: Move) -> str:
    refused = session.copy_refusal(move.name, move.way)
    return no_copy(words, session, refused) if refused else ""


def _answer(session: Session, words: Words, move: Move) -> Naming:
    event = words.events[session.rulebook.events[session.event].id]
    answer = next(one.name for one in event.answers if one.id == move.name)
    return Naming(words.say("Answer to the event"), words.say.of(answer), words.say.of(event.name))


def _no_answer(session: Session, words: Words, move: Move) -> str:
    return "" if may_answer(session, move.name) else words.say("There is not enough for it")


def may_answer(session: Session, answer: str) -> bool:
    """Whether the waiting event has that answer and it may be given."""
    answers = session.rulebook.events[session.event].answers if session.event >= 0 else ()
    return any(one.id == answer and may for one, may in zip(answers, session.open_answers(), strict=False))


def _never(session: Session, words: Words, move: Move) -> str:
    return ""


class Kind(NamedTuple):
    """What is said of one kind of change."""

    command: str
    named: Callable[[Session, Words, Move], Naming]
    refused: Callable[[Session, Words, Move], str]


KINDS = {
    "start": Kind("start", _start, _no_start),
    "drop": Kind("drop", _drop, _never),
    "activity": Kind("activity", _activity, _no_activity),
    "form": Kind("form", _form, _no_form),
    "pledge": Kind("pledge", _pledge, _no_pledge),
    "copies": Kind("copy", _copies, _no_copies),
    "answer": Kind("answer", _answer, _no_answer),
}
"""For each kind of change the command that makes it, what it is called and why it is refused."""
