"""Each step of a game as something told and one question."""

from collections.abc import Callable

from game.play.session import Session
from game.terminal import options
from game.terminal.desk import desk
from game.terminal.ending_lines import private_goals, questions
from game.terminal.lines import lines
from game.terminal.sentences import joined
from game.terminal.sitting import Sitting
from game.text.catalog import Catalog
from game.views.assessment import assessment_view
from game.views.commands import perform
from game.views.commitments import commitments_view
from game.views.epilogue import epilogue_view
from game.views.event import event_view
from game.views.hidden import hidden_assessment, onward, report_at_the_table
from game.views.outcome import outcome_view
from game.views.report import report_view
from game.views.result import result_view
from game.views.start import briefing_view


def _told(sitting: Sitting, view: object) -> bool:
    """Tell a view the first time; whether it was told now."""
    new = sitting.first_time()
    if new:
        sitting.voice.block(lines(view, sitting.say))
    return new


def _read_on(sitting: Sitting, texts: list[str], following: str) -> None:
    sitting.voice.block(texts)
    sitting.ask(sitting.say("Go on?"), [following])
    sitting.next()


def briefing(sitting: Sitting) -> None:
    """The letter."""
    say, view = sitting.say, briefing_view(sitting.game, sitting.say)
    sitting.voice.block([*lines(view, say), *private_goals(outcome_view(sitting.game, say), say)])
    sitting.ask(say("Go on?"), [onward(sitting.led, view.next, say)])
    sitting.next()


def assessment(sitting: Sitting) -> None:
    """The self-assessment, before the game and after it."""
    say, view = sitting.say, assessment_view(sitting.game, sitting.say)
    told = [view.heading, *hidden_assessment(say)] if sitting.blind else lines(view, say)
    _read_on(sitting, told, onward(sitting.led, view.next, say))


def commitments(sitting: Sitting) -> None:
    """The promises, one after another."""
    say, view = sitting.say, commitments_view(sitting.game, sitting.say)
    briefly = not _told(sitting, view)
    question = view.count if view.why_not else say("{count}. This is enough; you may promise more.", count=view.count)
    number = sitting.ask(question, [*(options.promise(row, say, briefly) for row in view.promises), view.next])
    if number <= len(view.promises):
        row = view.promises[number - 1]
        perform(sitting.game, row.command, say)
        taken = say("Not promised any more: {tool}.", tool=row.name)
        sitting.voice.block([taken if row.chosen else say("Promised: {tool}.", tool=row.name)])
    elif view.why_not:
        sitting.voice.block([view.why_not])
    else:
        sitting.next()


def event(sitting: Sitting) -> None:
    """The event and its answers."""
    say, view = sitting.say, event_view(sitting.game, sitting.say)
    _told(sitting, view)
    sitting.voice.block([view.left])
    row = view.answers[sitting.ask(say("What do you answer?"), [options.answer(answer, say) for answer in view.answers]) - 1]
    if row.why_not:
        sitting.voice.block([say("This answer is not possible. {reason}", reason=joined(row.why_not))])
        return
    perform(sitting.game, row.command, say)
    sitting.next()


def report(sitting: Sitting) -> None:
    """What the quarter has brought."""
    say, view = sitting.say, report_view(sitting.game, sitting.say)
    view = report_at_the_table(view, sitting.led, say) if sitting.led else view
    _read_on(sitting, lines(view, say), view.next)


def ending(game: Session, say: Catalog) -> list[str]:
    """How a game came out, what else came of it, and what to talk about."""
    view = result_view(game, say)
    return [*lines(view, say), "", *lines(outcome_view(game, say), say), "", *questions(view, say)]


def result(sitting: Sitting) -> None:
    """How it came out; then another game or none."""
    say = sitting.say
    if sitting.first_time():
        sitting.voice.block(ending(sitting.game, say))
    entries: list[tuple[str, Callable[[], None]]] = [
        (say("Hear what was left a year later"), lambda: sitting.voice.block(lines(epilogue_view(sitting.game, say), say))),
        (say("Hear the course of the game"), sitting.tell_timeline),
        (say("Hear the result again"), sitting.forget),
        (say("Play another game"), lambda: sitting.play(None)),
        (say("Leave"), sitting.leave),
    ]
    entries[sitting.ask(say("What now?"), [text for text, _ in entries]) - 1][1]()


STEPS: dict[str, Callable[[Sitting], None]] = {
    "briefing": briefing,
    "assessment": assessment,
    "commitments": commitments,
    "event": event,
    "desk": desk,
    "report": report,
    "closing": assessment,
    "result": result,
}
"""One function for each step of the game."""
