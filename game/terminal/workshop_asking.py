"""What one person or one side gives in secret in a workshop in a terminal: votes, guesses and answers to the short questions."""

from collections.abc import Callable

from game.play.workshop_led import Led
from game.terminal import workshop_lines
from game.terminal.sentences import joined
from game.terminal.sitting import Sitting
from game.views.workshop_learning import Item, asking_view, questions_told, sheet_of
from game.views.workshop_votes import BallotView, ballot_view, guess_view, votes_view

SIGHT = 30  # empty lines after which what was typed is out of sight
GRADES = [str(grade) for grade in range(1, 6)]


def vote(sitting: Sitting, led: Led) -> None:
    """One person votes, or one side guesses what the other one gave; after the last of them all votes are told."""
    say, person = sitting.say, led.workshop.next_voter()
    if person:
        view = ballot_view(led, say)
        sitting.voice.block([say("Secret votes"), f"{view.heading}, {view.side}", say("The others look away.")])
        _given(sitting, view, (say("It is me: vote"), say("Do not vote")), lambda votes: led.vote(person, votes), lambda: led.pass_over(person))
    elif side := led.workshop.to_guess(led.when):
        view = guess_view(led, side, say)
        sitting.voice.block([say("A guess before the votes are shown"), view.now, f"{view.heading}: {view.side}", view.hint])
        _given(sitting, view, (view.begin, view.skip), lambda votes: led.guess(side, votes), lambda: led.guess(side, {}))
    if not led.workshop.next_voter() and not led.workshop.to_guess(led.when):
        sitting.voice.block(workshop_lines.votes_lines(votes_view(led, led.when, say), say))


def _given(sitting: Sitting, view: BallotView, ways: tuple[str, str], cast: Callable[[dict[str, int]], None], skip: Callable[[], None]) -> None:
    """A grade for each area, or none at all. ways: to begin, to leave it out"""
    if sitting.ask(sitting.say("Ready?"), ways) == 2:
        skip()
    else:
        cast({area: sitting.ask(f"{code} {name}", GRADES) for area, code, name, _ in view.rows})
    sitting.voice.tell(*[""] * SIGHT)


def answer(sitting: Sitting, led: Led) -> None:
    """One person answers the short questions, and may begin anew before they are kept."""
    say, person, view = sitting.say, led.workshop.next_voter(), asking_view(led, sitting.say)
    assert person is not None, "everybody has answered"
    sitting.voice.block(
        [say("Short questions"), ": ".join((say("Now answers"), view.heading)), questions_told(view, say), say("The others look away.")]
    )
    if sitting.ask(say("Ready?"), [say("It is me: answer"), say("Do not answer")]) == 2:
        led.pass_questions(person)
        return
    given = {(item.kind, item.id): _answered(sitting, item) for item in view.items}
    kept = sitting.ask(say("That was the last question."), [say("Finish"), say("Begin anew")]) == 1
    sitting.voice.tell(*[""] * SIGHT)
    if kept:
        led.answer(person, sheet_of(led.stage.kind, view, given))


def _answered(sitting: Sitting, item: Item) -> int:
    """The number of one answer; where somebody may not know, that is 0."""
    texts = dict(item.answers)
    unknown = texts.pop(0, "")
    question = joined(item.text, item.lead) if item.kind == "belief" else item.text
    return list(texts)[number - 1] if (number := sitting.ask(question, list(texts.values()), unknown)) else 0
