"""What happened in a quarter, one sentence each: tools, events, activities, practices, documents, pledges, deadlines and organisations."""

from collections.abc import Iterator

from game.play.happened import happened
from game.play.session import Session
from game.rules.rulebook import NGOS
from game.rules.sides import PARTNER
from game.rules.state import ADAPTED, BROKEN, KEPT, KNOWN, PREPARED, WORKING
from game.views.preparation import begins_when_prepared
from game.views.words import Words


def news(session: Session, words: Words) -> tuple[str, ...]:
    """The news of the quarter just played."""
    parts = (_events, _activities, _practices, _tools, _shaken, _others, _documents, _pledges, _deadlines, _people)
    signs = (words.say("On the horizon: {sign}", sign=sign) for sign in looming(session, words))
    return (*(text for part in parts for text in part(session, words)), *signs)


def _tools(session: Session, words: Words) -> Iterator[str]:
    say, before, after = words.say, session.before(), session.state
    for place, tool in enumerate(session.rulebook.tools):
        was, now = int(before.stage[0, place]), int(after.stage[0, place])
        if was != WORKING and now == WORKING:
            yield say("Begins to work: {tool}", tool=words.tool(tool))
        elif was != PREPARED and now == PREPARED:
            yield say("In preparation: {tool}, {begins}", tool=words.tool(tool), begins=begins_when_prepared(session, words, place))
        elif was == WORKING and now != WORKING:
            yield say("Came to an end: {tool}", tool=words.tool(tool))
        elif now == WORKING and _unkept(session, place):
            yield say("Without upkeep: {tool}", tool=words.tool(tool))


def _unkept(session: Session, place: int) -> bool:
    """Whether a tool lost care for want of upkeep in the quarter just played."""
    causes = session.changes_of("care", session.state.quarter - 1, (place,))
    return any(change.cause.startswith("upkeep:") and change.amount < 0 for change in causes)


def _shaken(session: Session, words: Words) -> Iterator[str]:
    """Tools that the event of the coming quarter has weakened already."""
    now, book = int(session.state.event[0]), session.rulebook
    if now < 0:
        return
    cause = f"event:{book.events[now].id}"
    shaken = [
        words.tool(tool)
        for place, tool in enumerate(book.tools)
        if any(change.cause == cause and change.amount < 0 for change in session.changes_of("care", session.state.quarter, (place,)))
    ]
    if shaken:
        name = words.say.of(words.events[book.events[now].id].name)
        yield words.say("The next quarter brings “{event}”; it weakens: {tools}", event=name, tools=", ".join(shaken))


def _others(session: Session, words: Words) -> Iterator[str]:
    """What the side played by the computer began by itself."""
    quarter = session.state.quarter - 1
    side = PARTNER.get(session.role_in(quarter))
    if side is None:
        return
    for tool in session.record.quarters[quarter].others:
        name = words.tool(tool)
        yield words.say("Organisations begin: {tool}", tool=name) if side == NGOS else words.say("The office begins: {tool}", tool=name)


def _events(session: Session, words: Words) -> Iterator[str]:
    for place, _ in happened(session, session.state.quarter - 1):
        event = words.events[session.rulebook.events[place].id]
        given = int(session.state.answered[0, place]) - 1  # one that could not be given became the last
        yield f"{words.say.of(event.name)}: {words.say.of(event.answers[given].after)}"


def looming(session: Session, words: Words) -> Iterator[str]:
    """Signs of what may come next, seen a quarter ahead."""
    book = session.rulebook
    for column, place in enumerate(book.warned):
        sign = words.events[book.events[place].id].warning
        if session.state.looms[0, column] and sign:
            yield words.say.of(sign)


def _activities(session: Session, words: Words) -> Iterator[str]:
    for name, option in session.record.quarters[-1].activity.items():
        entry = next(one for one in words.activities[name].options if one.id == option)
        yield f"{words.activity(name)}: {words.say.of(entry.after)}"


def _practices(session: Session, words: Words) -> Iterator[str]:
    """Good practices that came to light, and those that were copied."""
    say, before, after = words.say, session.before(), session.state
    for place, practice in enumerate(session.rulebook.practices):
        was, now = int(before.card[0, place]), int(after.card[0, place])
        names = {"name": words.practice(practice.id), "tool": words.tool(session.rulebook.tools[practice.tool])}
        if was != now and now == KNOWN:
            yield say("A good practice came to light: “{name}” ({tool})", **names)
        elif was != now:
            yield say("Adapted to our place: “{name}” ({tool})", **names) if now == ADAPTED else say("Copied as it is: “{name}” ({tool})", **names)


def _documents(session: Session, words: Words) -> Iterator[str]:
    say, before, after = words.say, session.before(), session.state
    for tool, form in session.record.quarters[-1].form.items():
        yield say("Written down: {tool} ({form})", tool=words.tool(tool), form=words.form(form))
    fallen: list[str] = []
    for place, tool in enumerate(session.rulebook.tools):
        if before.flawed[0, place] and not after.flawed[0, place] and after.form[0, place] < before.form[0, place]:
            yield say("A legal defect was found, the document fell: {tool}", tool=words.tool(tool))
        elif after.form[0, place] < before.form[0, place]:
            fallen.append(words.tool(tool))
    if len(fallen) == 1:
        yield say("The document did not survive the change: {tool}", tool=fallen[0])
    elif fallen:
        yield say("Documents that did not survive the change: {tools}", tools=", ".join(fallen))


def _pledges(session: Session, words: Words) -> Iterator[str]:
    before, after = session.before(), session.state
    for place, pledge in enumerate(session.rulebook.pledges):
        entry, was, now = words.pledges[pledge.id], int(before.pledged[0, place]), int(after.pledged[0, place])
        if was != now and now in (KEPT, BROKEN):
            text = words.say.of(entry.kept if now == KEPT else entry.broken)
            yield words.say("Pledge kept: {text}", text=text) if now == KEPT else words.say("Pledge broken: {text}", text=text)


def _deadlines(session: Session, words: Words) -> Iterator[str]:
    before, after = session.before(), session.state
    for place, deadline in enumerate(session.rulebook.deadlines):
        if after.missed[0, place] > before.missed[0, place]:
            yield words.say("A date was missed: {text}", text=words.say.of(words.deadlines[deadline.id].missed))


def _people(session: Session, words: Words) -> Iterator[str]:
    say, before, after = words.say, session.before(), session.state
    for place, one in enumerate(session.scenario.sheet.organisations):
        name = say.of(one.name)
        if before.active[0, place] and not after.active[0, place]:
            yield say("Closed: {name}", name=name)
        elif not before.active[0, place] and after.active[0, place]:
            yield say("Founded: {name}", name=name)
        elif after.known[0, place] and not before.known[0, place]:
            yield say("Found: {name}", name=name)
