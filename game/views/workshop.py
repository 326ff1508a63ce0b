"""The workshop as its scenes show it: the clock, the card of a stage, and where to go from here."""

from dataclasses import dataclass

from game.play.workshop import MOST_PEOPLE, Person, Workshop
from game.play.workshop_clock import MINUTE, SOON, Times
from game.play.workshop_led import Led
from game.play.workshop_plan import Stage
from game.text.catalog import Catalog

ENTERED = (
    "before",
    "briefing",
    "assessment",
    "round",
    "swap",
    "closing",
    "after",
    "debrief",
    "commitments",
)  # kinds of stages with scenes of their own


@dataclass(frozen=True)
class StripView:
    """The clock under the title."""

    text: str
    short: str  # the same where there is little room
    warning: str  # soon, over, or nothing
    fresh: float  # seconds until it says something else


@dataclass(frozen=True)
class StageView:
    """The card of a stage."""

    heading: str
    lead: str
    script: str
    questions: tuple[str, ...]
    facts: tuple[str, ...]
    people: tuple[tuple[str, str], ...]  # the name of a side, its people
    next: str
    command: str  # of the next: enter or forward
    done: bool


def side_name(side: str, say: Catalog) -> str:
    """The name of a side."""
    return {"office": say("Office"), "ngos": say("Organisations")}[side]


def cannot_join(led: Led, name: str, say: Catalog) -> str:
    """Why nobody of that name can join, in a sentence, or nothing."""
    return _refused(led.workshop.cannot_join(name), say)


def cannot_sit(people: tuple[Person, ...], name: str, say: Catalog) -> str:
    """The same for people who are not at a table yet."""
    return _refused(Workshop("", people).cannot_join(name), say)


def _refused(reason: str, say: Catalog) -> str:
    reasons = {
        "empty": say("Write a name first"), "known": say("There is somebody of that name"),
        "full": say("There is no room for more than {n} people", n=MOST_PEOPLE),
    }  # fmt: skip
    return reasons.get(reason, "")


def names(people: tuple[Person, ...], say: Catalog, alone: str = "") -> str:
    """People one after another; who is absent says so. alone: who plays for a side with nobody there, the computer if left out"""
    here = ", ".join(person.name for person in people if not person.absent) or alone or say("the computer")
    away = ", ".join(person.name for person in people if person.absent)
    return say("{names}; not here today: {absent}", names=here, absent=away) if away else here


def easily_guessed(say: Catalog) -> str:
    """Why a side wants three people at least."""
    return say("It is best to have at least three people on each side: with fewer, a vote is easy to guess.")


def time_left(times: Times, say: Catalog) -> str:
    """The time left of a stage, in words."""
    if times.stage <= -MINUTE:
        return say.plural("over by {n} minute", "over by {n} minutes", -times.stage // MINUTE)
    if times.stage <= 0:
        return say("the time is up; you decide when to go on")
    if times.stage <= SOON:
        return say("{minutes}:{seconds} left", minutes=times.stage // MINUTE, seconds=f"{times.stage % MINUTE // 10 * 10:02}")
    return say.plural("{n} minute left", "{n} minutes left", -(-times.stage // MINUTE))


def strip_view(led: Led, say: Catalog) -> StripView:
    """The stage and the time left of it, and what the time says of rounds."""
    times = led.times()
    stage, left = say.of(led.stage.name), time_left(times, say)
    rounds = {
        "last": say("This is the last round: the time of the debrief is kept."),
        "none": say("The time of the rounds is over: the last votes and the debrief come now."),
    }
    brief = {"last": say("last round"), "none": say("time for the debrief")}
    if times.rounds == "none" and times.stage > 0:  # what this stage had left is taken from the debrief
        return StripView(
            say("**{stage}**: {left}", stage=stage, left=_low(rounds["none"])), brief["none"], times.warning, max(1, times.next_change())
        )
    text = say("**{stage}**: {left}", stage=stage, left=left)
    whole = " · ".join(part for part in (text, rounds.get(times.rounds, "")) if part)
    short = " · ".join(part for part in (brief.get(times.rounds, ""), left) if part)
    return StripView(whole, short, times.warning, max(1, times.next_change()))


def _low(text: str) -> str:
    return text[:1].lower() + text[1:]


def stage_view(led: Led, say: Catalog) -> StageView:
    """The card before a stage, and after it."""
    stage, workshop = led.stage, led.workshop
    before = stage.kind in ENTERED and not workshop.done
    facts = [say.plural("{n} minute", "{n} minutes", stage.minutes + workshop.extra[workshop.stage])]
    facts += [_quarters(led, stage, say)] if stage.kind == "round" else []
    if stage.kind == "closing" and before and led.left:
        facts.append(say("quarters that pass can be taken back: F2, Q"))
    alone = "" if led.session.record.role == "two" else say("nobody")
    seated = tuple((side_name(side, say), names(_of(workshop.people, side), say, alone)) for side in ("office", "ngos"))
    sides = () if stage.kind == "debrief" else seated
    return StageView(
        heading=say.of(stage.name),
        lead=say("Stage {n} of {all}", n=workshop.stage + 1, all=len(led.stages)),
        script=say.of(stage.script),
        questions=tuple(say.of(text) for text in stage.questions) if stage.kind != "debrief" else (),
        facts=tuple(facts),
        people=sides if stage.kind in ("briefing", "round", "swap") else (),
        next=_begin(led, say) if before else say("Next: {stage}", stage=say.of(led.following.name)) if led.following else say("End the workshop"),
        command="enter" if before else "forward" if led.following else "finish",
        done=workshop.done,
    )


def _of(people: tuple[Person, ...], side: str) -> tuple[Person, ...]:
    return tuple(person for person in people if person.side == side)


def _quarters(led: Led, stage: Stage, say: Catalog) -> str:
    first, all_ = int(led.session.state.quarter) + 1, led.session.rulebook.quarters
    if first > all_:
        return say("the game is played to its end")
    last = min(all_, max(sum(one.quarters for one in led.stages[: led.workshop.stage + 1]), first))
    if led.workshop.done or first == last:
        return say("quarter {n} of {all}", n=min(first, all_), all=all_)
    return say("quarters {first}–{last} of {all}", first=first, last=last, all=all_)


def _begin(led: Led, say: Catalog) -> str:
    if led.stage.kind == "closing" and led.left:
        return say.plural("Let {n} quarter pass, then vote", "Let {n} quarters pass, then vote", led.left)
    return {
        "briefing": say("Open the letter"), "assessment": say("Begin to vote"), "round": say("Play"), "swap": say("Change sides"),
        "closing": say("Begin to vote"), "debrief": say("Open the debrief"),
        "before": say("Begin to answer"), "after": say("Begin to answer"), "commitments": say("Write it down"),
    }[led.stage.kind]  # fmt: skip
