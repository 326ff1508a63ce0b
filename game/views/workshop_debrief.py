"""The debrief of a workshop: its questions in the order of the talk, and what the game has to show."""

from dataclasses import dataclass

from game.play.workshop import Asked, Workshop
from game.play.workshop_led import Led
from game.play.workshop_plan import Stage
from game.scenario.fields import STEPS
from game.text.catalog import Catalog
from game.views.standing import place_of
from game.views.workshop_learning import answered


@dataclass(frozen=True)
class AskedStep:
    """One step of the talk."""

    id: str
    name: str
    about: str  # what it is for
    questions: tuple[str, ...]


@dataclass(frozen=True)
class DebriefView:
    """The talk after the game."""

    heading: str
    lead: str
    steps: tuple[AskedStep, ...]
    parts: tuple[tuple[str, str, str, str], ...]  # command, name, what is seen there, why it cannot be opened
    next: str


def step_names(say: Catalog) -> dict[str, tuple[str, str]]:
    """Each step of the talk with what it is for."""
    return {
        "experience": (say("Experience"), say("What did we feel, and what happened to us?")),
        "reflection": (say("Reflection"), say("What happened, and why?")),
        "concept": (say("Conclusions"), say("What follows from it?")),
        "trial": (say("The next try"), say("What shall we do at home?")),
    }


def questions_of(workshop: Workshop, stages: tuple[Stage, ...], say: Catalog) -> tuple[Asked, ...]:
    """The questions as the trainer wrote them, else those of the scenario and of the plan."""
    planned = [question for stage in stages if stage.kind == "debrief" for question in stage.questions]
    return workshop.questions or tuple(Asked(question.step, say.of(question)) for question in planned)


def asked_steps(asked: tuple[Asked, ...], say: Catalog) -> tuple[AskedStep, ...]:
    """Questions by step, in the order of the talk."""
    return tuple(
        AskedStep(step, *step_names(say)[step], tuple(one.text for one in asked if one.step == step))
        for step in STEPS
    )  # fmt: skip


def part_names(say: Catalog) -> dict[str, str]:
    """What the debrief shows, in the order of its keys, from 1."""
    return {
        "result": say("The result"),
        "standing": say("Beside other plans"),
        "turns": say("Decisions and effects"),
        "sides": say("The other side"),
        "promises": say("Promises"),
        "votes": say("Your votes"),
        "paper": say("Only on paper"),
        "epilogue": say("A year later"),
        "learned": say("What you answered"),
    }


def debrief_view(led: Led, say: Catalog) -> DebriefView:
    """The debrief as the game stands."""
    session = led.session
    unplayed = "" if session.over else say("The game was not played to its end")
    none = "" if led.workshop.ballots else say("Nobody has voted")
    begun = "" if session.record.quarters else say("No quarter is played yet")
    beside = unplayed or ("" if place_of(session) else say("No plans are known here"))
    names = part_names(say)
    shown: tuple[tuple[str, str, str], ...] = (
        ("result", say("Medal, index before and after, what moved it"), unplayed),
        ("standing", say("The best result known, and why scores are close"), beside),
        ("turns", say("Quarter by quarter: what was decided and what it did"), begun),
        ("sides", say("The same game seen from the office and from organisations"), begun),
        ("promises", say("What was promised, and what became of it"), begun),
        ("votes", say("Area by area: office, organisations, and the game"), none),
        ("paper", say("What existed, and hardly anybody used"), ""),
        ("epilogue", say("What lasts without help"), unplayed),
    )
    if led.workshop.asked:
        empty = "" if answered(led.workshop) else say("Nobody has answered")
        shown += (("learned", say("The short questions before and after, the whole group together"), empty),)
    parts = tuple((part, names[part], about, why_not) for part, about, why_not in shown)
    asked = questions_of(led.workshop, led.stages, say)
    following = say("Next: {stage}", stage=say.of(led.following.name)) if led.following else say("End the workshop")
    return DebriefView(say.of(led.stage.name), say("Talk first, then look"), asked_steps(asked, say), parts, following)
