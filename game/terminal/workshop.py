"""A workshop led in a terminal: its stages, the votes, the rounds, the debrief and what everyone takes home."""

import random
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from game.play.record import Record
from game.play.reopened import reopened
from game.play.save import Unreadable, listed
from game.play.workshop import LONGEST_NAME, Person, Workshop
from game.play.workshop_led import Led
from game.scenario.problems import Broken
from game.scenario.read import Scenario, load
from game.terminal.asking import Left, Read, Voice, Write, dotted
from game.terminal.beginning import MOST_SEED
from game.terminal.sentences import joined
from game.terminal.sitting import Again, Sitting, Trainer
from game.terminal.workshop_acts import by_hand
from game.terminal.workshop_lines import stage_lines
from game.terminal.workshop_stages import run_stage
from game.text.catalog import Catalog
from game.views.workshop import cannot_sit, side_name, stage_view
from game.views.workshop_learning import asking_note

MINUTES = 5  # that are added at once


def lead(
    scenario_id: str, say: Catalog, folder: Path, seed: int | None, read: Read = input, write: Write = print, mark: Write = dotted,
    clock: Callable[[], float] = time.time,
) -> int:  # fmt: skip
    """Lead a workshop to its end or until the trainer leaves; it is saved after every choice. Gives the exit code."""
    sitting = Sitting(Voice(say, read, write, mark), folder)
    while True:
        try:
            led = _last(sitting, scenario_id, clock) or _new(sitting, load(scenario_id, say.language), seed, None, clock)
            _conduct(sitting, led, clock)
        except Again:  # the menu was asked for before there was one
            continue
        except Left as left:
            sitting.farewell()
            return left.code
        except KeyboardInterrupt:  # while the game was thinking, not asking
            return 130
        return 0


def lead_anew(
    sitting: Sitting, scenario: Scenario, seed: int | None, areas: Mapping[str, int] | None = None, clock: Callable[[], float] = time.time
) -> None:
    """Begin a workshop and lead it to its end. areas: figures that a group has measured in its own place"""
    _conduct(sitting, _new(sitting, scenario, seed, areas, clock), clock)


def lead_on(
    sitting: Sitting, scenario: Scenario, record: Record, workshop: Workshop, path: Path, clock: Callable[[], float] = time.time
) -> None:  # fmt: skip
    """Lead a saved workshop to its end."""
    _conduct(sitting, Led(scenario, record, workshop, path, clock()), clock)


def _conduct(sitting: Sitting, led: Led, clock: Callable[[], float]) -> None:
    """From where it stands to its end; then nothing is on the table."""
    say = sitting.say
    sitting.led = led
    sitting.voice.tell(say("A workshop in text mode. The letter w opens the trainer's menu, h helps, q leaves; everything is saved."))
    while _card(sitting, led, clock):
        pass
    sitting.voice.block([say("The workshop is over and saved. Goodbye.")])
    sitting.led = None
    sitting.play(None)


def _last(sitting: Sitting, scenario_id: str, clock: Callable[[], float]) -> Led | None:
    """The last workshop of this scenario, if there is one that can go on and it is wanted."""
    say = sitting.say
    saved = next((one for one in listed(sitting.folder, say) if one.workshop and one.record and one.record.scenario == scenario_id), None)
    if saved is None:
        return None
    try:
        scenario, record, workshop = reopened(saved.path, say)
    except (Unreadable, Broken):
        return None
    if workshop is None:
        return None
    if sitting.ask(say("A workshop of this scenario is saved."), [say("Go on with it"), say("Begin a new one")]) != 1:
        return None
    return Led(scenario, record, workshop, saved.path, clock())


def _new(sitting: Sitting, scenario: Scenario, seed: int | None, areas: Mapping[str, int] | None, clock: Callable[[], float]) -> Led:
    """Ask how long it is, who is here, how they play, and whether short questions are asked."""
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
    ways = (
        joined(say("Two sides"), say("Each side plans for itself; the keyboard goes round.")),
        joined(say("One table"), say("All plan everything together.")),
    )
    role = "partnership" if sitting.ask(say("How you play"), ways) == 2 else ""
    sitting.voice.block([asking_note(scenario, plan.id, len(people), say)])
    asked = sitting.ask(say("Short questions before and after?"), [say("No"), say("Yes")]) == 2
    number = random.randrange(MOST_SEED) if seed is None else seed
    return Led.begun(scenario, plan.id, people, number, sitting.folder, clock(), role, asked, areas)


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
    ways += by_hand(sitting, led)
    chosen = sitting.ask(say("The trainer decides:"), [text for text, _ in ways]) - 1
    ways[chosen][1]()
    return not (chosen == 0 and not led.inside and view.command == "finish")
