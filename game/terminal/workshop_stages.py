"""What happens inside a stage of a workshop in a terminal."""

from collections.abc import Callable

from game.play.session import Session
from game.play.workshop import CLOSING, LONGEST_TEXT, WHEN, Task
from game.play.workshop_led import Led
from game.terminal import workshop_asking, workshop_lines
from game.terminal.lines import lines
from game.terminal.seats import change_seats
from game.terminal.settling import settle
from game.terminal.sitting import Sitting
from game.terminal.steps import STEPS, ending
from game.text.catalog import Catalog
from game.views.epilogue import epilogue_view
from game.views.given_word import words_view
from game.views.paper import paper_view
from game.views.standing import standing_view
from game.views.turns import turns_view
from game.views.two_sides import two_sides_view
from game.views.workshop_debrief import debrief_view
from game.views.workshop_learning import learning_view
from game.views.workshop_passed import passed_view
from game.views.workshop_votes import votes_view

Part = Callable[[Session, Catalog], list[str]]

PARTS: dict[str, Part] = {
    "result": ending,
    "standing": lambda game, say: workshop_lines.beside(view, say) if (view := standing_view(game, say)) else [],
    "turns": lambda game, say: workshop_lines.turns(turns_view(game, say), say),
    "sides": lambda game, say: workshop_lines.two_sides(two_sides_view(game, say), say),
    "promises": lambda game, say: workshop_lines.words(words_view(game, say), say),
    "paper": lambda game, say: workshop_lines.paper(paper_view(game, say), say),
    "epilogue": lambda game, say: lines(epilogue_view(game, say), say),
}
"""Parts of the debrief that are told of the game; votes and answers are told of the workshop."""


def run_stage(sitting: Sitting, led: Led) -> bool:
    """One step: a ballot, a step of the game, a part of the debrief or a task; whether the workshop goes on."""
    kind = led.stage.kind
    if kind == "closing" and led.workshop.passed:
        sitting.voice.block(workshop_lines.passed(passed_view(led, sitting.say)))
        led.looked_over()
    elif kind in ("assessment", "closing") and (led.workshop.next_voter() or led.workshop.to_guess(led.when)):
        workshop_asking.vote(sitting, led)
    elif kind in WHEN:
        workshop_asking.answer(sitting, led)
    elif kind == "debrief":
        _debrief(sitting, led)
    elif kind == "commitments":
        return _tasks(sitting, led)
    else:
        settle(sitting)
        change_seats(sitting)
        STEPS[sitting.step](sitting)
        led.chosen()
    return True


def _debrief(sitting: Sitting, led: Led) -> None:
    """The questions, then whatever the table asks for."""
    say, view = sitting.say, debrief_view(led, sitting.say)
    if sitting.first_time():
        sitting.voice.block(workshop_lines.question_lines(led, say))
    open_ = [(command, name) for command, name, _, why_not in view.parts if not why_not]
    number = sitting.ask(say("What do you want to see?"), [*(name for _, name in open_), view.next])
    if number > len(open_):
        led.forward()
        return
    command = open_[number - 1][0]
    if command == "votes":
        ended = any(ballot.when == CLOSING for ballot in led.workshop.ballots)
        sitting.voice.block(workshop_lines.votes_lines(votes_view(led, CLOSING if ended else "opening", say), say))
    elif command == "learned":
        sitting.voice.block(workshop_lines.learned(learning_view(led.workshop, led.scenario, say), say))
    else:
        sitting.voice.block(PARTS[command](led.session, say))


def _tasks(sitting: Sitting, led: Led) -> bool:
    """What each person takes home, until that is all; whether the workshop goes on."""
    say = sitting.say
    sitting.voice.block([say("One thing each: what, and until when. Small, one's own, within thirty days.")])
    written = {task.who: task for task in led.workshop.tasks}
    people = led.workshop.there()
    options = [f"{one.name}: {written[one.name].what}" if one.name in written else one.name for one in people]
    number = sitting.ask(say("Who writes?"), [*options, say("That is all")])
    if number > len(people):
        return led.forward()
    what, when = (sitting.voice.line(prompt + " ", LONGEST_TEXT) for prompt in (say("What shall I do?"), say("Until when?")))
    led.take_home(Task(people[number - 1].name, what, when))
    return True
