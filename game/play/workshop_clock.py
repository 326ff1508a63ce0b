"""The time of a workshop. It warns and never acts."""

from dataclasses import dataclass, replace

from game.play.workshop import Workshop
from game.play.workshop_plan import DEFENDED, Stage

SOON = 120  # seconds before the end of a stage at which people are warned, if the stage is long
SHARE = 4  # of a short one they are warned in its last part of so many
MINUTE = 60


@dataclass(frozen=True)
class Times:
    """How much time there is, in seconds; less than nothing when it is over."""

    stage: int  # left of this stage
    whole: int  # left of the workshop, with the minutes that were added
    warning: str = ""  # soon, over, or nothing
    rounds: str = ""  # last: no further round fits; none: the time of what comes after rounds has begun; or nothing

    def next_change(self) -> int:
        """Seconds until something else is to be seen: minutes, at the end tens of seconds."""
        step = 10 if 0 < self.stage <= SOON else MINUTE
        return self.stage % step or step


def times(workshop: Workshop, stages: tuple[Stage, ...]) -> Times:
    """The time left as the workshop stands."""
    place = workshop.stage
    given = _minutes(workshop, stages, place) * MINUTE
    left = given - workshop.spent[place]
    whole = sum(_minutes(workshop, stages, number) for number in range(len(stages))) * MINUTE - sum(workshop.spent)
    warning = "over" if left <= 0 else "soon" if left <= min(SOON, given // SHARE) else ""
    return Times(left, whole, warning, _rounds(workshop, stages, left, whole))


def _minutes(workshop: Workshop, stages: tuple[Stage, ...], place: int) -> int:
    return stages[place].minutes + workshop.extra[place]


def _rounds(workshop: Workshop, stages: tuple[Stage, ...], left: int, whole: int) -> str:
    """What the time says of rounds: the last votes, the debrief and the tasks keep theirs."""
    place, minutes = workshop.stage, [_minutes(workshop, stages, number) for number in range(len(stages))]
    if not any(stage.kind == "round" for stage in stages[place:]):
        return ""
    defended = sum(taken for taken, stage in zip(minutes, stages, strict=True) if stage.kind in DEFENDED) * MINUTE
    if whole <= defended:
        return "none"
    further = next((number for number in range(place + 1, len(stages)) if stages[number].kind == "round"), None)
    if stages[place].kind != "round":
        return ""
    if further is None:
        return "last"
    until_then = sum(minutes[place + 1 : further + 1]) * MINUTE
    return "last" if whole - max(left, 0) - until_then < defended else ""


def passed(workshop: Workshop, seconds: int) -> Workshop:
    """So many seconds later, which count for this stage unless the workshop is paused."""
    if workshop.paused or seconds <= 0:
        return workshop
    spent = list(workshop.spent)
    spent[workshop.stage] += seconds
    return replace(workshop, spent=tuple(spent))


def longer(workshop: Workshop, minutes: int) -> Workshop:
    """With minutes added to this stage; never shorter than it was planned."""
    extra = list(workshop.extra)
    extra[workshop.stage] = max(0, extra[workshop.stage] + minutes)
    return replace(workshop, extra=tuple(extra))
