"""The trainer's panel: everything that can be done, and when it takes effect."""

from dataclasses import dataclass

from game.play.workshop_clock import MINUTE
from game.play.workshop_led import Led
from game.text.catalog import Catalog
from game.views.undone import undone_view
from game.views.workshop_events import cannot_come, event_when


@dataclass(frozen=True)
class ActRow:
    """One thing the trainer can do."""

    command: str
    name: str
    when: str  # when it takes effect
    key: str
    why_not: str = ""


@dataclass(frozen=True)
class PanelView:
    """The trainer's panel."""

    heading: str
    lead: str
    stages: tuple[tuple[str, str, str], ...]  # name, minutes, and done, now or later
    ways: tuple[ActRow, ...]  # the clock and the stages
    acts: tuple[ActRow, ...]  # the game and the table


def panel_view(led: Led, say: Catalog) -> PanelView:
    """Everything the trainer can do, and when it takes effect."""
    times = led.times()
    lead = say.plural("{n} minute left of the whole workshop", "{n} minutes left of the whole workshop", max(0, times.whole // MINUTE))
    if added := sum(int(entry.about) for entry in led.workshop.diary if entry.kind == "minutes"):
        lead += " · " + say.plural("{n} minute longer than planned", "{n} minutes longer than planned", added)
    place = led.workshop.stage
    stages = tuple(
        (say.of(stage.name), say.plural("{n} minute", "{n} minutes", stage.minutes + led.workshop.extra[number]), _state(number, place))
        for number, stage in enumerate(led.stages)
    )
    return PanelView(say("The trainer's panel"), lead, stages, _clock_rows(led, say), _game_rows(led, say))


def _state(number: int, place: int) -> str:
    return "done" if number < place else "now" if number == place else "later"


def _clock_rows(led: Led, say: Catalog) -> tuple[ActRow, ...]:
    last, place = say("This is the last stage"), led.workshop.stage
    following = say("To: {stage}", stage=say.of(led.following.name)) if led.following else last
    return (
        ActRow("forward", say("Forward"), following, "n", "" if led.following else last),
        ActRow("back-stage", say("Back"), say("The game stays as it is"), "b", "" if place else say("This is the first stage")),
        ActRow("pause", say("Pause"), say("At once; the clock stops"), "p"),
        ActRow("minutes=2", say("2 minutes more"), say("For this stage; the workshop ends later"), "2"),
        ActRow("minutes=5", say("5 minutes more"), say("For this stage; the workshop ends later"), "5"),
        ActRow("debrief", say("To the debrief"), say("At once; the game stays where it is"), "d"),
    )


def _game_rows(led: Led, say: Catalog) -> tuple[ActRow, ...]:
    session = led.session
    played = len(session.record.quarters)
    last = undone_view(session, say)
    back = say("At once: back to the plan of quarter {n}", n=played) if played else ""
    seen = say("At once, on every screen") if led.workshop.hidden else say("At once, on every screen, until the debrief")
    shown = (say("Show the index"), say("Hide the index"))[not led.workshop.hidden]
    debated = say("In the debrief the index is seen") if not any(stage.kind == "debrief" for stage in led.stages[led.workshop.stage + 1 :]) else ""
    return (
        ActRow("undo", say("Undo a decision"), last.what if last else "", "u", "" if last else say("Nothing is chosen in this quarter")),
        ActRow("quarter-back", say("Back a quarter"), back, "q", "" if played else say("No quarter is played yet")),
        ActRow("event", say("Bring in an event"), event_when(led, say), "e", cannot_come(led, say)),
        ActRow("tell", say("Tell something of your own"), say("To talk about; changes nothing in the game"), "w"),
        ActRow("score", say("Correct a score"), say("At once, with a reason"), "s"),
        ActRow("absent", say("Who is here"), say("From this quarter on"), "a"),
        ActRow("hide", shown, seen, "i", debated),
    )
