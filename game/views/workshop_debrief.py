"""The debrief of a workshop: its questions, and what the game has to show."""

from dataclasses import dataclass

from game.play.workshop_led import Led
from game.text.catalog import Catalog
from game.views.workshop_learning import answered


@dataclass(frozen=True)
class DebriefView:
    """The talk after the game."""

    heading: str
    lead: str
    questions: tuple[str, ...]
    parts: tuple[tuple[str, str, str, str], ...]  # command, name, what is seen there, why it cannot be opened
    next: str


def questions_of(led: Led, say: Catalog) -> tuple[str, ...]:
    """The questions as the trainer wrote them, else those of the plan and of the scenario."""
    planned = next((stage for stage in led.stages if stage.kind == "debrief"), led.stage)
    return led.workshop.questions or tuple(say.of(text) for text in planned.questions)


def debrief_view(led: Led, say: Catalog) -> DebriefView:
    """The debrief as the game stands."""
    session = led.session
    unplayed = "" if session.over else say("The game was not played to its end")
    none = "" if led.workshop.ballots else say("Nobody has voted")
    parts: tuple[tuple[str, str, str, str], ...] = (
        ("result", say("The result"), say("Medal, index before and after, best known result, promises"), unplayed),
        ("history", say("Decisions and effects"), say("Quarter by quarter: what was begun and what it did"), ""),
        ("votes", say("Your votes"), say("Area by area: office, organisations, and the game"), none),
        ("paper", say("Only on paper"), say("What existed, and hardly anybody used"), ""),
        ("epilogue", say("A year later"), say("What lasts without help"), unplayed),
    )
    if led.workshop.asked:
        empty = "" if answered(led.workshop) else say("Nobody has answered")
        parts += (("learned", say("What you answered"), say("The short questions before and after, the whole group together"), empty),)
    following = say("Next: {stage}", stage=say.of(led.following.name)) if led.following else say("End the workshop")
    return DebriefView(say.of(led.stage.name), say("Talk first, then look"), questions_of(led, say), parts, following)
