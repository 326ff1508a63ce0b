"""A workshop led in a terminal: its stages, the votes, the rounds, the debrief and what everyone takes home."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from game.play.save import Unreadable, listed, load_whole
from game.play.validity import problem
from game.play.workshop import LONGEST_NAME, Person
from game.play.workshop_forms import workshop_problem
from game.play.workshop_led import Led
from game.scenario.read import Scenario, load
from game.terminal.asking import Left, Read, Voice, Write, dotted
from game.terminal.beginning import MOST_SEED
from game.terminal.sitting import Again, Sitting, Trainer
from game.terminal.workshop_lines import stage_lines
from game.terminal.workshop_stages import run_stage
from game.text.catalog import Catalog
from game.views.workshop import cannot_sit, side_name, stage_view

MINUTES = 5  # that are added at once


def lead(
    scenario_id: str, say: Catalog, folder: Path, seed: int | None, read: Read = input, write: Write = print, mark: Write = dotted,
    clock: Callable[[], float] = time.time,
) -> int:  # fmt: skip
    """Lead a workshop to its end or until the trainer leaves; it is saved after every choice. Gives the exit code."""
    sitting = Sitting(Voice(say, read, write, mark), folder)
    sitting.led = True
    try:
        sitting.voice.tell(say("A workshop in text mode. The letter w opens the trainer's menu, h helps, q leaves; everything is saved."))
        led = _last(sitting, scenario_id, clock) or _new(sitting, load(scenario_id, say.language), seed, clock)
        if led.blind:
            sitting.voice.block([say("The index was hidden. Text mode cannot hide it, so it is shown again.")])
            led.hide(False)
        while _card(sitting, led, clock):
            pass
        sitting.voice.block([say("The workshop is over and saved. Goodbye.")])
    except Left as left:
        sitting.voice.block([say("The workshop is saved. To go on, start it again in the same way. Goodbye.")])
        return left.code
    except KeyboardInterrupt:  # while the game was thinking, not asking
        return 130
    return 0


def _last(sitting: Sitting, scenario_id: str, clock: Callable[[], float]) -> Led | None:
    """The last workshop of this scenario, if there is one that can go on and it is wanted."""
    say = sitting.say
    saved = next((one for one in listed(sitting.folder, say) if one.workshop and one.record and one.record.scenario == scenario_id), None)
    if saved is None:
        return None
    try:
        record, workshop = load_whole(saved.path, say)
    except Unreadable:
        return None
    scenario = load(scenario_id, say.language)
    if workshop is None or problem(record, scenario.rulebook, say) or workshop_problem(workshop, scenario, say):
        return None
    if sitting.ask(say("A workshop of this scenario is saved."), [say("Go on with it"), say("Begin a new one")]) != 1:
        return None
    return Led(scenario, record, workshop, saved.path, clock())


def _new(sitting: Sitting, scenario: Scenario, seed: int | None, clock: Callable[[], float]) -> Led:
    """Ask how long it is and who is here."""
    say = sitting.say
    plans = scenario.model.plans
    plan = plans[sitting.ask(say("How long?"), [say.plural("{n} minute", "{n} minutes", one.minutes) for one in plans]) - 1]
    people: tuple[Person, ...] = ()
    for side in ("office", "ngos"):
        sitting.voice.block([say("Who is here: {side}. A name and Enter; Enter alone when there is nobody more.", side=side_name(side, say))])
        while name := sitting.voice.line(say("Name: "), LONGEST_NAME):
            wrong = cannot_sit(people, name, say)
            if wrong:
                sitting.voice.tell(wrong)
            else:
                people = (*people, Person(name, side))
    number = random.randrange(MOST_SEED) if seed is None else seed
    return Led.begun(scenario, plan.id, people, number, sitting.folder, clock())


def _card(sitting: Sitting, led: Led, clock: Callable[[], float]) -> bool:
    """The card of a stage and what is chosen there, or a step of what belongs to the stage; whether the workshop goes on."""
    led.tick(clock())
    sitting.follow(led.session)
    try:
        if led.inside:
            return run_stage(sitting, led)
    except Again:
        led.keep()
        return True
    except Trainer:
        pass
    sitting.voice.block(stage_lines(led, sitting.say))
    try:
        return _menu(sitting, led)
    except (Again, Trainer):
        return True


def _menu(sitting: Sitting, led: Led) -> bool:
    """The ways of the trainer; whether the workshop goes on."""
    say, view = sitting.say, stage_view(led, sitting.say)
    onward = say("Go on") if led.inside else view.next
    ways: list[tuple[str, Callable[[], object]]] = [
        (onward, {"enter": led.enter, "forward": led.forward, "finish": lambda: None}[view.command] if not led.inside else lambda: None),
        (say("{n} minutes more", n=MINUTES), lambda: led.add(MINUTES)),
    ]
    if led.following:
        ways.append((say("Forward, to: {stage}", stage=say.of(led.following.name)), led.forward))
    if led.workshop.stage:
        ways.append((say("Back a stage; the game stays as it is"), led.back))
    ways.append((say("Straight to the debrief"), led.to_debrief))
    ways.append((say("Somebody has left, or come back"), lambda: _absent(sitting, led)))
    if led.session.record.quarters:
        ways.append((say("Back to the plan of the quarter before"), led.quarter_back))
    chosen = sitting.ask(say("The trainer decides:"), [text for text, _ in ways]) - 1
    ways[chosen][1]()
    return not (chosen == 0 and not led.inside and view.command == "finish")


def _absent(sitting: Sitting, led: Led) -> None:
    say, people = sitting.say, led.workshop.people
    options = [say("{name} is absent", name=one.name) if one.absent else say("{name} is here", name=one.name) for one in people]
    number = sitting.ask(say("Who?"), options, say("Back"))
    if number:
        led.absent(people[number - 1].name, not people[number - 1].absent)
