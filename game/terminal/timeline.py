"""The course of a game: quarter by quarter what was measured, answered and started."""

from game.play.choices import Choices
from game.play.happened import happened
from game.play.session import Session
from game.terminal.sentences import joined, points
from game.text.catalog import Catalog
from game.views.hidden import hidden_index
from game.views.practices import way_done
from game.views.result import result_view
from game.views.words import Words


def timeline(session: Session, say: Catalog, hidden: bool = False) -> list[str]:
    """One line for each quarter played. hidden: without the index"""
    words, measured = Words(session.scenario, say), {} if hidden else dict(result_view(session, say).measured)
    promised = "; ".join(words.tool(tool) for tool in _promised(session))
    promises = say("Promised: {tools}", tools=promised) if promised else ""
    texts = [say("The course of the game"), *([hidden_index(say)] if hidden else [])]
    texts.append(joined(say("Before the first quarter"), "" if hidden else _index(measured, 0, say), promises))
    for number, choices in enumerate(session.record.quarters):
        parts = (_answer(session, words, number), *_chosen(words, choices), "" if hidden else _index(measured, number + 1, say))
        texts.append(joined(say("Quarter {n}", n=number + 1), *parts))
    return texts


def _promised(session: Session) -> tuple[str, ...]:
    return session.record.quarters[0].commit if session.record.quarters else session.draft.commit


def _index(measured: dict[int, int], quarter: int, say: Catalog) -> str:
    return say("Index measured: {value}", value=points(measured[quarter], 2, say)) if quarter in measured else say("Index not measured")


def _answer(session: Session, words: Words, quarter: int) -> str:
    told = []
    for place, given in happened(session, quarter):
        event = words.events[session.rulebook.events[place].id]
        name = next(answer.name for answer in event.answers if answer.id == given)
        told.append(words.say("Event: {event}, answer: {answer}", event=words.say.of(event.name), answer=words.say.of(name)))
    return joined(*told)


def _chosen(words: Words, choices: Choices) -> list[str]:
    say = words.say
    started = "; ".join(f"{words.tool(tool)} ({words.mode(mode).lower()})" for tool, mode in choices.start.items())
    stopped, neglected = ("; ".join(map(words.tool, tools)) for tools in (choices.stop, choices.neglect))
    support = "; ".join(words.activity(name) for name in choices.activity)
    copied = "; ".join(f"{words.practice(name)} ({way_done(way, say)})" for name, way in choices.copies.items())
    written = "; ".join(f"{words.tool(tool)} ({words.form(form)})" for tool, form in choices.form.items())
    pledged = "; ".join(map(words.pledge, choices.pledge))
    return [
        say("Started: {tools}", tools=started) if started else say("Nothing new started"),
        say("Withdrawn: {tools}", tools=stopped) if stopped else "",
        say("Without upkeep: {tools}", tools=neglected) if neglected else "",
        say("Support: {activities}", activities=support) if support else "",
        say("Good practices: {practices}", practices=copied) if copied else "",
        say("Written down: {tools}", tools=written) if written else "",
        say("Pledges made: {pledges}", pledges=pledged) if pledged else "",
    ]
