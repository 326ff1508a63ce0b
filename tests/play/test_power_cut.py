"""A workshop survives a power cut: its process is killed at fifty random moments and goes on from the file."""

import os
import random
import signal
import time
import warnings
from dataclasses import replace

import pytest

from game.play.record import first_difference
from game.play.save import load_whole
from game.play.workshop import Person, Task
from game.play.workshop_forms import workshop_problem
from game.play.workshop_led import Led
from game.text.catalog import catalog

KILLS, MOST_TOLD, LONGEST = 50, 6, 0.02  # kills, choices told of before one, and seconds from the last of them to it
STEP = 0.001  # seconds between two choices
SAY = catalog("en")
PEOPLE = (Person("Ada", "office"), Person("Bo", "ngos"))


def go_on(led: Led, number: int) -> None:
    """One choice of the table or of the trainer, the next that the stage asks for."""
    if led.following is None:
        led.take_home(Task("Ada", f"task {number}"))
    elif led.inside and led.stage.kind in ("assessment", "closing") and led.workshop.next_voter():
        led.vote(led.workshop.next_voter(), dict.fromkeys(led.stage.areas, 1 + number % 5))
    elif led.inside and led.session.step == "desk" and number % 3 == 0:
        led.score("informing", 1000 + 500 * (number % 9), "on second thoughts")
    elif led.inside:
        if led.session.step == "event":
            led.session.choose(replace(led.session.draft, answer=led.scenario.rulebook.events[led.session.event].answers[-1].id))
        led.session.next()
        led.chosen()
    elif not led.workshop.entered and led.stage.kind in ("briefing", "assessment", "round", "swap", "closing"):
        led.enter()
    else:
        led.forward()


def seen(led: Led) -> tuple[object, ...]:
    """All that a choice may change."""
    return led.session.record, led.session.step, led.workshop


def play_until_killed(led: Led, tell: int) -> None:
    """Choose on and on; after each choice tell its number."""
    number = 0
    while True:
        number += 1
        go_on(led, number)
        os.write(tell, b".")
        time.sleep(STEP)


def killed(led: Led, choices: int, after: float) -> int:
    """Play in a process of its own that is killed so many seconds after it told of so many choices; how many it told of in the end."""
    hear, tell = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the threads of a fork are not used
        child = os.fork()
    if child == 0:
        try:
            play_until_killed(led, tell)
        finally:
            os._exit(1)
    os.close(tell)
    told = sum(len(os.read(hear, 1)) for _ in range(choices))
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(hear, "rb") as rest:
        return told + len(rest.read())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the process is killed by way of fork")
def test_fifty_power_cuts_lose_at_most_the_choice_of_the_moment(tiny, tmp_path):
    dice, led = random.Random(7), Led.begun(tiny, "hour", PEOPLE, 7, tmp_path, now=0.0)
    choices = 0
    for _ in range(KILLS):
        told = killed(led, dice.randrange(MOST_TOLD + 1), dice.uniform(0, LONGEST))
        record, workshop = load_whole(led.path, SAY)
        for number in range(1, told + 1):
            go_on(led, number)
        kept, last = Led(tiny, record, workshop, tmp_path / "kept.json", 0.0), seen(led)
        if seen(kept) != last:  # the choice of the moment was saved, but not told of any more
            go_on(led, told + 1)
            assert seen(kept) == seen(led)
        assert workshop_problem(workshop, tiny, SAY) == ""
        assert first_difference(record, tiny.rulebook) is None
        choices += told
        led = Led(tiny, record, workshop, led.path, 0.0)
        if led.following is None:
            led = Led.begun(tiny, "hour", PEOPLE, dice.randrange(1000), tmp_path, now=0.0)
    assert choices >= KILLS
