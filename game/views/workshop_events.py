"""Events that a trainer brings in: which there are, and when each would come."""

import re
from dataclasses import dataclass

from game.play.workshop_led import Led
from game.text.catalog import Catalog
from game.views.words import Words

END = re.compile(r"(?<=[.!?…])\s+(?=[^a-ząćęłńóśźż\d])")  # of a sentence, before a capital letter or a quotation
PLAYING = ("event", "desk")  # steps of the game at which the table can be shown an event


@dataclass(frozen=True)
class EventRow:
    """One event of the scenario."""

    id: str
    name: str
    story: str
    gist: str  # its first sentence
    note: str  # that it happened already, or nothing
    why_not: str  # why it cannot come in this quarter, or nothing


def cannot_come(led: Led, say: Catalog) -> str:
    """Why no event can be brought in any more, or nothing."""
    if led.session.over:
        return say("The game is over")
    ahead = any(stage.kind in ("round", "closing") for stage in led.stages[led.workshop.stage :])
    return "" if ahead else say("No more quarters are played")


def event_when(led: Led, say: Catalog) -> str:
    """When an event that is brought in now would be seen."""
    quarter, session = int(led.session.state.quarter) + 1, led.session
    if not any(stage.kind == "round" for stage in led.stages[led.workshop.stage :]):
        return say("In quarter {n}, which passes without a decision", n=quarter)
    if led.inside and led.stage.kind == "round" and session.step in PLAYING:
        return say("As soon as the event on the screen is answered") if led.unanswered else say("At once")
    if led.unanswered:
        return say("In quarter {n}, right after its own event", n=quarter)
    return say("At the beginning of quarter {n}", n=quarter) if not session.draft.start else say("In quarter {n}, when you play on", n=quarter)


def event_effect(led: Led, say: Catalog) -> str:
    """When an event that is brought in would come, beside which others, and what becomes of the plan."""
    words = Words(led.scenario, say)
    waiting = ", ".join(words.event(name) for name in led.workshop.waiting)
    beside = say("It does not replace what has happened in this quarter.") if led.session.event >= 0 else ""
    return " ".join(part for part in (
        say("The event comes {when}.", when=_low(event_when(led, say))), beside,
        say("Before it: {names}.", names=waiting) if waiting else "", say("The plan stays, as long as it can be paid for."),
    ) if part)  # fmt: skip


def event_told(led: Led, name: str, say: Catalog) -> str:
    """What is said of an event that was brought in and is not seen at once. To be asked before it is brought in."""
    return say("“{name}” comes: {when}.", name=Words(led.scenario, say).event(name), when=_low(event_when(led, say)))


def event_rows(led: Led, say: Catalog) -> tuple[EventRow, ...]:
    """The events of the scenario by name, those that have not happened yet first."""
    rows = [_row(led, place, Words(led.scenario, say)) for place in range(len(led.scenario.rulebook.events))]
    return tuple(sorted(rows, key=lambda row: (bool(row.why_not), bool(row.note), row.name)))


def _row(led: Led, place: int, words: Words) -> EventRow:
    say, state, id_ = words.say, led.session.state, led.scenario.rulebook.events[place].id
    came, why_not = int(state.fired[0, place]), ""
    if id_ in led.workshop.waiting:
        why_not = say("It is on its way already")
    elif id_ in led.on_the_way:
        why_not = say("It is this quarter's event") if led.unanswered and led.session.event == place else say("It happened in this quarter")
    note = say("It happened in quarter {n}; it would come once more.", n=came) if came and not why_not else ""
    story = say.of(words.events[id_].story)
    return EventRow(id_, words.event(id_), story, END.split(story, maxsplit=1)[0], note, why_not)


def _low(text: str) -> str:
    return text[:1].lower() + text[1:]
