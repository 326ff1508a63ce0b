"""An event: a short story, what it did, and the answers with their trade-offs."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.effects import FULL
from game.rules.events import ONLY, hardness
from game.text.catalog import Catalog
from game.views.describe import effects, need
from game.views.refusals import missing, too_dear
from game.views.words import Words


@dataclass(frozen=True)
class AnswerRow:
    """One answer to an event, or one way of doing an activity."""

    id: str
    name: str
    cost: str
    effects: tuple[str, ...]
    why_not: str
    chosen: bool
    command: str


@dataclass(frozen=True)
class EventView:
    """The event that waits."""

    id: str
    heading: str
    story: str
    principle: str  # at stake
    principle_id: str
    happened: tuple[str, ...]  # what it did at once
    softened: str  # which tools softened it, or nothing
    answers: tuple[AnswerRow, ...]
    ask: str  # how one answers
    left: str  # what there is to answer with


def event_view(session: Session, say: Catalog) -> EventView:
    """The event that waits for an answer this quarter."""
    words, book = Words(session.scenario, say), session.rulebook
    event = book.events[session.event]
    entry = words.events[event.id]
    tools = [words.tool(book.tools[tool]) for tool, _ in event.softened if session.state.quality[0, tool] > 0]
    share = int(hardness(session.state, event, ONLY)[0])
    lost = 100 - share * 100 // FULL
    softened = say("That is softened by {percent} % already, thanks to: {tools}", percent=lost, tools=" · ".join(tools)) if tools and lost else ""
    return EventView(
        event.id,
        say.of(entry.name),
        say.of(entry.story),
        say("At stake: {principle}", principle=words.principle(entry.principle)),
        entry.principle,
        effects(words, book, event.effects, share),
        softened,
        _answers(session, words),
        say("Choose one of the answers: click it or press {keys}.", keys=f"1–{len(event.answers)}"),
        _left(session, words),
    )


def _left(session: Session, words: Words) -> str:
    """The money, days and energy that the plan leaves, in whole units as the desk says them."""
    left = session.left()
    parts = (words.days(left["hours"]), words.money(left["money"]), words.energy(left["effort"] // 1000 * 1000))
    return words.say("Left: {resources}", resources=" · ".join(parts))


def _answers(session: Session, words: Words) -> tuple[AnswerRow, ...]:
    book = session.rulebook
    event = book.events[session.event]
    entry = words.events[event.id]
    rows = []
    for number, (answer, allowed) in enumerate(zip(event.answers, session.open_answers(), strict=False)):
        needs = [missing(words, session, one) for one in answer.needs if not need(words, session, one)[1]]
        why_not = "" if allowed else "; ".join(needs) or too_dear(words, session, answer.cost) or words.say("There is not enough for it")
        rows.append(
            AnswerRow(
                answer.id,
                words.say.of(entry.answers[number].name),
                words.cost(*answer.cost),
                effects(words, book, answer.effects),
                why_not,
                session.draft.answer == answer.id,
                f"answer={answer.id}",
            )
        )
    return tuple(rows)
