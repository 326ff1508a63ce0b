"""What happened in a quarter, one sentence each: tools, events, activities, practices, documents, pledges, deadlines and organisations."""

from collections.abc import Iterator

from game.play.happened import happened
from game.play.session import Session
from game.rules.rulebook import NGOS
from game.rules.sides import PARTNER
from game.rules.state import ADAPTED, BROKEN, KEPT, KNOWN, PREPARED, WORKING
from game.views.losses import Losses
from game.views.preparation import begins_when_prepared
from game.views.words import Words, labelled


def news(session: Session, words: Words) -> tuple[str, ...]:
    """The news of the quarter just played."""
    parts = (_events, _activities, _practices, _tools, _others, _documents, _pledges, _deadlines, _people, _shaken)
    signs = (words.say("On the horizon: {sign}", sign=sign) for sign in looming(session, words))
    return (*(text for part in parts for text in part(session, words)), *signs)


def _tools(session: Session, words: Words) -> Iterator[str]:
    say, losses, after = words.say, Losses(session), session.state
    for place, tool in enumerate(session.rulebook.tools):
        was, now = int(losses.began.stage[0, place]), int(after.stage[0, place])
        if was != WORKING and now == WORKING:
            yield say("Begins to work: {tool}", tool=words.tool(tool))
        elif was != PREPARED and now == PREPARED:
            yield say("In preparation: {tool}, {begins}", tool=words.tool(tool), begins=begins_when_prepared(session, words, place))
        elif was == WORKING and now != WORKING and place not in losses.ended:
            yield say("Came to an end: {tool}", tool=words.tool(tool))
        elif now == WORKING and _unkept(session, place):
            yield say("Without upkeep: {tool}", tool=words.tool(tool))


def _unkept(session: Session, place: int) -> bool:
    """Whether a tool lost care for want of upkeep in the quarter just played."""
    causes = session.changes_of("care", session.state.quarter - 1, (place,))
    return any(change.cause.startswith("upkeep:") and change.amount < 0 for change in causes)


def _shaken(session: Session, words: Words) -> Iterator[str]:
    """What the event of the coming quarter has weakened already, and what it has taken away."""
    say, losses, tools = words.say, Losses(session), session.rulebook.tools
    if not losses.shaken:
        return
    weakened = [place for place in losses.shaken if place not in losses.ended]
    weak, fallen, ended = (", ".join(words.tool(tools[place]) for place in places) for places in (weakened, losses.swept, losses.ended))
    event = say.of(words.events[session.rulebook.events[int(session.state.event[0])].id].name)
    if weak:
        yield say("The next quarter brings “{event}”; it weakens: {tools}", event=event, tools=weak)
    if fallen:
        yield say("The next quarter brings “{event}”; documents that fall with it: {tools}", event=event, tools=fallen)
    if ended:
        yield say("The next quarter brings “{event}”; what ends with it: {tools}", event=event, tools=ended)


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
        yield labelled(words.say.of(event.name), words.say.of(event.answers[given].after))


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
        yield labelled(words.activity(name), words.say.of(entry.after))


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
    say = words.say
    for tool, form in session.record.quarters[-1].form.items():
        yield say("Written down: {tool} ({form})", tool=words.tool(tool), form=words.form(form))
    losses, fallen = Losses(session), []
    for place in losses.fallen:
        tool = words.tool(session.rulebook.tools[place])
        if losses.flawed(place):
            yield say("A legal defect was found, the document fell: {tool}", tool=tool)
        elif place not in losses.swept:  # which is told beside the event
            fallen.append(tool)
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
    before, after, book = session.before(), session.state, session.rulebook
    for place, deadline in enumerate(book.deadlines):
        if after.missed[0, place] > before.missed[0, place]:
            yield words.say("A date was missed: {text}", text=words.say.of(words.deadlines[deadline.id].missed))
        elif book.season_of(before.quarter) == deadline.season:
            yield words.say("A date was kept: {name}", name=words.deadline(deadline.id))


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
