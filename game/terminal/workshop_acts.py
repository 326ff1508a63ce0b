"""What a trainer does by hand in a terminal: decisions taken back, events and news, scores corrected, and who is here."""

from collections.abc import Callable
from functools import partial

from game.play.acts import LEAST, MOST
from game.play.workshop import LONGEST_NAME, LONGEST_TEXT
from game.play.workshop_led import Led
from game.rules.index import STEP
from game.rules.rulebook import SIDES
from game.terminal.sentences import joined
from game.terminal.sitting import Sitting
from game.text.numbers import decimal
from game.views.desk_index import index_panel
from game.views.undone import undone_view
from game.views.words import Words
from game.views.workshop import cannot_join, side_name
from game.views.workshop_events import event_effect, event_rows, event_told
from game.views.workshop_panel import panel_view

LONGEST_TITLE = 60  # characters

Act = Callable[[Sitting, Led], None]


def by_hand(sitting: Sitting, led: Led) -> list[tuple[str, Callable[[], None]]]:
    """What can be done now to the game and the table: its name with when it takes effect, and the doing."""
    rows = [row for row in panel_view(led, sitting.say).acts if not row.why_not]
    return [(joined(row.name, row.when), partial(ACTS[row.command], sitting, led)) for row in rows]


def _undo(sitting: Sitting, led: Led) -> None:
    say, last = sitting.say, undone_view(led.session, sitting.say)
    if last is None:
        return
    if last.promise:
        sitting.voice.block([say("That is a promise from before the first quarter. If too few are left, the table promises anew.")])
    if sitting.ask(say("Take back: {what}?", what=last.what), [say("Take it back")], say("No, go on")) and led.undo(last.what):
        sitting.voice.block([say("Taken back: {what}.", what=last.what)])


def _quarter_back(sitting: Sitting, led: Led) -> None:
    say, number = sitting.say, len(led.session.record.quarters)
    told = [say("Quarter {n} is played again from its plan. What was decided in it stays in the plan and can be changed.", n=number)]
    if led.done_by_hand:
        told.append(say("What you brought in or corrected in quarter {n} goes.", n=number + 1))
    sitting.voice.block(told)
    if sitting.ask(say("Back to quarter {n}?", n=number), [say("Yes, take the quarter back")], say("No, go on")):
        led.quarter_back()


def _event(sitting: Sitting, led: Led) -> None:
    say, rows = sitting.say, [row for row in event_rows(led, sitting.say) if not row.why_not]
    sitting.voice.block([event_effect(led, say)])
    number = sitting.ask(say("Bring in an event"), [joined(row.name, row.story, row.note) for row in rows], say("Back"))
    if number:
        told = event_told(led, rows[number - 1].id, say)
        led.event(rows[number - 1].id)
        sitting.voice.block([told])


def _tell(sitting: Sitting, led: Led) -> None:
    say, voice = sitting.say, sitting.voice
    voice.block([say("To talk about. It changes nothing in the game and is written into the diary.")])
    title = voice.line(say("Headline") + ": ", LONGEST_TITLE)
    if title:
        text = voice.line(say("What has happened") + ": ", LONGEST_TEXT)
        led.tell(title, text)
        voice.block([title, *([text] if text else [])])


def _score(sitting: Sitting, led: Led) -> None:
    """Which area, to what value, and why; an empty reason leaves everything as it was."""
    say, voice = sitting.say, sitting.voice
    first = say("At once: what the table knows changes. How things truly are does not.")
    if led.blind:
        first = say("The index is hidden from the table, and so are the scores here. The correction is seen in the debrief.")
    voice.block([first])
    areas = index_panel(led.session, Words(led.scenario, say)).areas
    names = [f"{one.code} {one.name}" + ("" if led.blind else f": {one.text}") for one in areas]
    number = sitting.ask(say("Correct a score"), names, say("Back"))
    if not number:
        return
    values = range(LEAST, MOST + 1, STEP)
    chosen = sitting.ask(say("The value on which the table agrees"), [decimal(say.language, value, 1) for value in values], say("Back"))
    reason = voice.line(say("The reason") + ": ", LONGEST_TEXT) if chosen else ""
    if chosen and led.score(led.scenario.rulebook.areas[number - 1], values[chosen - 1], reason):
        voice.block([say("The score is corrected. The debrief and the report show it with its reason.")])
    elif chosen:
        voice.block([say("Without a reason no score is corrected.")])


def _here(sitting: Sitting, led: Led) -> None:
    """A switch for everybody, and a line for who comes late."""
    say, people = sitting.say, led.workshop.people
    sitting.voice.block([say("A side with nobody here is played by the computer from this quarter on. Who comes late plays from this quarter on.")])
    options = [say("{name} is absent", name=one.name) if one.absent else say("{name} is here", name=one.name) for one in people]
    number = sitting.ask(say("Who is here"), [*options, say("Who has come late")], say("Back"))
    if number > len(people):
        _late(sitting, led)
    elif number:
        led.absent(people[number - 1].name, not people[number - 1].absent)


def _late(sitting: Sitting, led: Led) -> None:
    say, voice = sitting.say, sitting.voice
    while name := voice.line(say("Name: "), LONGEST_NAME):
        wrong = cannot_join(led, name, say)
        if not wrong:
            side = sitting.ask(name, [side_name(side, say) for side in SIDES], say("Back"))
            if side:
                led.join(name, SIDES[side - 1])
            return
        voice.tell(wrong)


ACTS: dict[str, Act] = {
    "undo": _undo,
    "quarter-back": _quarter_back,
    "event": _event,
    "tell": _tell,
    "score": _score,
    "absent": _here,
    "hide": lambda sitting, led: led.hide(not led.workshop.hidden),
}
