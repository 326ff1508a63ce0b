"""The scenes of a workshop for pictures and for tests, and how to get to each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

from game.play.choices import choices_of
from game.play.workshop import Asked, Person, Task
from game.play.workshop_clock import MINUTE, passed
from game.play.workshop_led import Led
from game.policies import POLICIES
from game.scenario.read import load
from game.ui.guide import Guide
from game.ui.pictures_folder import new_folder
from game.ui.scene import Open, Scene
from game.ui.scenes.assessment import Assessment
from game.ui.scenes.following import scene_of
from game.ui.scenes.result import Result
from game.ui.scenes.workshop_panel import Panel
from game.views.workshop_events import event_rows

SCENARIO, PLAN, SEED = "na-medal", "hour-and-a-half", 7
PEOPLE = (
    Person("Alicja", "office"), Person("Bogdan", "office"), Person("Celina", "office", absent=True),
    Person("Dorota", "ngos"), Person("Edward", "ngos"), Person("Felicja", "ngos"),
)  # fmt: skip
VOTES = ((2, 3, 2, 1, 3, 2), (3, 3, 4, 2, 3, 2), (1, 2, 2, 1, 1, 3), (2, 1, 2, 2, 1, 2), (1, 2, 3, 1, 2, 2))
LATER = ((3, 3, 3, 2, 3, 3), (3, 4, 3, 3, 3, 3), (2, 3, 2, 2, 2, 3), (3, 2, 3, 2, 2, 3), (2, 3, 3, 2, 3, 2))
LONG = " ".join(("Zapytam trzy kluby, czego w naszych zasadach konsultacji nie rozumieją, i zaniosę ich odpowiedzi na spotkanie zespołu.",) * 3)[:300]
NEWS = ("Autobus już nie jeździ", "Ostatni kurs o szesnastej zniknął z rozkładu. Klub seniora pyta, kto go dowiezie.")

Made = Callable[[Guide], Scene]


def workshop(guide: Guide, asked: bool = False) -> Led:
    """A workshop in which people have voted, and which is about to play its first round. It is kept in a folder of its own."""
    scenario, folder = load(SCENARIO, guide.say.language), new_folder()
    guide.clock = lambda: 0.0
    led = Led.begun(scenario, PLAN, PEOPLE, SEED, folder, 0.0, asked=asked)
    guide.take(led)
    led.tick(40)
    return led


def at(led: Led, kind: str) -> None:
    """Forward to the next stage of that kind; what lies between is done on the way."""
    while led.stage.kind != kind:
        if led.stage.kind in ("assessment", "closing"):
            vote(led)
        elif led.stage.kind == "round":
            play(led)
        spend(led)
        led.forward()


def spend(led: Led, left: int = 0) -> None:
    """The time of the stage passes, but for so many seconds."""
    planned = (led.stage.minutes + led.workshop.extra[led.workshop.stage]) * MINUTE
    led.workshop = passed(led.workshop, planned - left - led.workshop.spent[led.workshop.stage])


def vote(led: Led) -> None:
    """Everybody who is here votes; what passed before the last votes has been looked at."""
    led.enter()
    led.looked_over()
    for votes in VOTES if led.when == "opening" else LATER:
        person = led.workshop.next_voter()
        if person:
            led.vote(person, dict(zip(led.stage.areas, votes, strict=False)))


def play(led: Led) -> None:
    """The quarters of a round, decided sensibly."""
    led.enter()
    session = led.session
    while led.inside:
        if session.step in ("event", "desk"):
            session.choose(choices_of(POLICIES["thumb"](session.state, session.rulebook), session.rulebook, session.event))
            session.choose(replace(session.draft, agreed=tuple(session.draft.start)))
            session.end_quarter()
            session.step = "report"
        session.next()
        led.chosen()


def _at(kind: str, entered: bool = False, then: Callable[[Led], object] | None = None) -> Made:
    def made(guide: Guide) -> Scene:
        led = workshop(guide)
        at(led, kind)
        if entered:
            led.enter()
        if then:
            then(led)
        return scene_of(guide)

    return made


def _over(module: str, name: str, kind: str = "round", *more: object) -> Made:
    """A scene opened from another one."""

    def made(guide: Guide) -> Scene:
        at(workshop(guide), kind)
        guide.workshop.enter()
        scene: Scene = getattr(import_module(f"game.ui.scenes.{module}"), name)(guide, *more)
        return scene

    return made


def _hidden(module: str, name: str, kind: str) -> Made:
    """A scene over a stage in a workshop whose index is hidden; before the closing one people have voted."""

    def made(guide: Guide) -> Scene:
        scene = _over(module, name, kind)(guide)
        if kind == "closing":
            vote(guide.workshop)
        guide.workshop.hide(True)
        return scene

    return made


def _setup(guide: Guide) -> Scene:
    from game.ui.scenes.workshop_setup import WorkshopSetup

    scene = WorkshopSetup(guide, SCENARIO)
    scene.people = PEOPLE
    return scene


def _ballot(guide: Guide) -> Scene:
    scene = _over("workshop_votes", "Ballot", "assessment")(guide)
    for command in ("grade=2", "grade=3"):
        scene.handle(command)
    return scene


def _event(guide: Guide) -> Scene:
    scene = _over("workshop_acts", "BringIn")(guide)
    scene.handle(f"choose={event_rows(guide.workshop, guide.say)[0].id}")
    return scene


def _score(guide: Guide) -> Scene:
    scene = _over("workshop_acts", "Score")(guide)
    for command in ("area=consulting", "value=2500"):
        scene.handle(command)
    return scene


def _score_shown(guide: Guide) -> Scene:
    """A score corrected while the index is hidden, shown because it was asked for."""
    scene = _score(guide)
    guide.workshop.hide(True)
    scene.handle("reveal")
    return scene


def _passed(guide: Guide) -> Scene:
    """The last votes of a table that played one round, brought an event in and let the rest pass."""
    led = workshop(guide)
    at(led, "round")
    play(led)
    led.event(led.scenario.rulebook.events[0].id)
    while led.stage.kind != "closing":
        led.forward()
    led.enter()
    return scene_of(guide)


def _undoing(guide: Guide) -> Scene:
    """The panel asks whether the last decision is to be taken back."""
    panel = _planned_panel(guide)
    answer = panel.handle("undo")
    assert isinstance(answer, Open)
    return answer.scene


def _planned_panel(guide: Guide) -> Scene:
    """The panel over the desk of the office, with a plan."""
    led = workshop(guide)
    at(led, "round")
    led.enter()
    session = led.session
    session.choose(replace(session.draft, commit=choices_of(POLICIES["thumb"](session.state, session.rulebook), session.rulebook, -1).commit))
    session.step = "desk"
    guide.seat.take()
    tool = next(tool for tool in session.idle_tools() if not session.refusal(tool, session.best_mode(tool)))
    guide.perform(f"start={tool}={session.best_mode(tool)}")
    led.add(5)
    return Panel(guide)


def _corrected(name: str) -> Made:
    """The end of a game in which a score was corrected."""

    def made(guide: Guide) -> Scene:
        led = workshop(guide)
        at(led, "round")
        led.enter()
        led.score("consulting", 3500, "W rejestrze uwag są trzy wpisy, a nie jeden. Obejrzeliśmy go razem przy stole.")
        at(led, "closing")
        vote(led)
        if name == "assessment":
            scene = Assessment(guide)
            scene.handle("all")
            return scene
        at(led, "debrief")
        led.enter()
        return Result(guide)

    return made


def _desk(led: Led) -> None:
    """The desk of the office in the first quarter, near the end of the round, with the index hidden."""
    led.session.choose(choices_of(POLICIES["thumb"](led.session.state, led.session.rulebook), led.session.rulebook, -1))
    led.session.step = "desk"
    led.hide(True)
    spend(led, left=100)


def _desk_scene(guide: Guide) -> Scene:
    led = workshop(guide)
    at(led, "round")
    led.enter()
    _desk(led)
    guide.seat.take()
    return scene_of(guide)


WORKSHOP: dict[str, Made] = {
    "workshop": _setup,
    "workshop-stage": _at("briefing"),
    "workshop-talk": _at("talk"),
    "workshop-voter": _at("assessment", entered=True),
    "workshop-ballot": _ballot,
    "workshop-votes": _at("assessment", then=vote),
    "workshop-round": _at("round"),
    "workshop-desk": _desk_scene,
    "workshop-done": _at("round", then=play),
    "workshop-pause": _at("round", then=lambda led: led.pause(True)),
    "workshop-swap": _at("swap", entered=True),
    "workshop-closing": _at("closing"),
    "workshop-passed": _passed,
    "workshop-corrected": _corrected("assessment"),
    "workshop-closing-votes": _at("closing", then=vote),
    "workshop-panel": _over("workshop_panel", "Panel"),
    "workshop-event": _event,
    "workshop-undo": _undoing,
    "workshop-tell": _over("workshop_acts", "Tell"),
    "workshop-told": _over("workshop_pause", "Told", "round", *NEWS),
    "workshop-score": _score,
    "workshop-here": _over("workshop_here", "WhoIsHere"),
    "workshop-debrief": _at("debrief", entered=True),
    "workshop-questions": _over("workshop_questions", "Questions", "debrief"),
    "workshop-paper": _over("workshop_paper", "Paper", "debrief"),
    "workshop-beside": _over("beside", "Beside", "debrief"),
    "workshop-turns": _over("turns", "Turns", "debrief"),
    "workshop-sides": _over("two_sides", "TwoSides", "debrief"),
    "workshop-promises": _over("given_word", "Promises", "debrief"),
    "workshop-result": _over("result", "Result", "debrief"),
    "workshop-home": _at("commitments", entered=True, then=lambda led: led.take_home(Task("Alicja", "Zadzwonić do trzech klubów", "piątek"))),
}
"""Every scene of a workshop, in the order in which people meet them."""

EXTREMES: dict[str, Made] = {
    "workshop-home-long": _at("commitments", entered=True, then=lambda led: led.take_home(Task("Alicja", LONG, LONG[:40]))),
    "workshop-debrief-long": _at("debrief", entered=True, then=lambda led: led.ask((Asked("experience", LONG), Asked("trial", LONG)))),
    "workshop-panel-planned": _planned_panel,
    "workshop-corrected-result": _corrected("result"),
    "workshop-hidden-score": _score_shown,
    "workshop-hidden-history": _hidden("history", "History", "swap"),
    "workshop-hidden-assessment": _hidden("assessment", "Assessment", "closing"),
    "workshop-hidden-votes": _hidden("workshop_votes", "Reveal", "closing"),
    "workshop-hidden-adviser": _hidden("adviser", "AdviserScene", "round"),
}
"""Scenes of a workshop with the longest texts that may be written, and with a hidden index: for tests."""
