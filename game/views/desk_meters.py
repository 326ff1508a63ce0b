"""What both sides have: the meters at the top of the desk and the budgets of the plan."""

from dataclasses import dataclass

from game.play.choices import Choices, plan_of
from game.play.session import Session
from game.rules.plan import left as left_of
from game.rules.rulebook import NGOS, OFFICE, RESOURCES
from game.text.numbers import decimal
from game.views.words import Words


@dataclass(frozen=True)
class Meter:
    """One number at the top of the desk."""

    id: str
    label: str
    value: str
    level: int  # thousandths of the full bar, for pictures
    tip: str


@dataclass(frozen=True)
class Budget:
    """What the plan takes of one resource."""

    id: str
    label: str
    used: int
    have: int
    text: str
    upkeep: str  # what of it keeps up what works


def office_meters(session: Session, words: Words) -> tuple[Meter, ...]:
    """What the office has."""
    say, state, left, upkeep, had = words.say, session.state, session.left(), session.upkeep(), _had(session)
    return (
        Meter(
            "money",
            say("money left"),
            words.money(left["money"]),
            left["money"] * 1000 // max(1, session.rulebook.money),
            say(
                "Left this year for cooperation. There was {have}; upkeep of what works already takes {upkeep} this quarter. "
                "What is not spent returns to the budget.",
                have=words.money(had["money"]),
                upkeep=words.money(upkeep["money"]),
            ),
        ),
        Meter(
            "days",
            say("time left"),
            words.days(left["hours"]),
            left["hours"] * 1000 // max(1, session.rulebook.hours),
            say(
                "Left this quarter of {have}: upkeep of what works already takes {upkeep}. Unused time is lost. A day has eight hours (h).",
                have=words.days(had["hours"]),
                upkeep=words.days(upkeep["hours"]),
            ),
        ),
        Meter(
            "trust-office",
            say("trust in organisations"),
            words.level(int(state.trust[0, OFFICE])),
            int(state.trust[0, OFFICE]) // 100,
            say("How far the office trusts organisations, 0–100."),
        ),
    )


def ngo_meters(session: Session, words: Words) -> tuple[Meter, ...]:
    """What the organisations have."""
    say, state, left = words.say, session.state, session.left()
    full, known = max(1, _had(session)["effort"]), int((state.active[0] * state.known[0]).sum())
    return (
        Meter(
            "energy",
            say("energy left"),
            say("{left} of {all}", left=words.level(left["effort"] // 1000 * 1000), all=words.level(full // 1000 * 1000)),
            left["effort"] * 1000 // full,
            say("What the organisations can give this quarter, upkeep taken off. It comes from their capacity and strength and is never kept."),
        ),
        Meter(
            "trust-ngos",
            say("trust in the office"),
            words.level(int(state.trust[0, NGOS])),
            int(state.trust[0, NGOS]) // 100,
            say("How far organisations trust the office, 0–100."),
        ),
        Meter(
            "organisations",
            say("known organisations"),
            words.level(known * 1000),
            1000,
            say("Organisations that talk with the office."),
        ),
    )


def budgets(session: Session, words: Words) -> tuple[Budget, ...]:
    """What upkeep and the plan take of time, energy and money."""
    say, left, had = words.say, session.left(), _had(session)
    kept = _upkeep(session)

    def budget(id_: str, label: str, name: str, text: str, upkeep: str) -> Budget:
        return Budget(id_, label, had[name] - left[name], had[name], text, say("of this upkeep: {amount}", amount=upkeep))

    hours, effort, money = had["hours"], had["effort"], had["money"]
    used, have = (decimal(say.language, amount, 1).removesuffix(",0").removesuffix(".0") for amount in (money - left["money"], money))
    whole, spare = effort // 1000, left["effort"] // 1000  # as the meter at the top says it
    return (
        budget(
            "days",
            say("Time taken"),
            "hours",
            say("{used} of {have}", used=words.days(hours - left["hours"]), have=words.days(hours)),
            words.days(kept["hours"]),
        ),
        budget("energy", say("Energy taken"), "effort", say("{used} of {have}", used=whole - spare, have=whole), words.level(kept["effort"])),
        budget(
            "money",
            say("Money taken"),
            "money",
            say("{used} of {have} thousand", used=used, have=have),
            words.money(kept["money"]),
        ),
    )


def _had(session: Session) -> dict[str, int]:
    """What there was before anything of this quarter was chosen: an answer that was given and is followed by another event counts as taken."""
    taken = session.answered_before()
    return {name: int(getattr(session.state, name)[0]) + taken[name] for name in RESOURCES}


def _upkeep(session: Session) -> dict[str, int]:
    """What keeping up what works takes this quarter, as the plan leaves it: zloty, hours, effort."""
    draft, state, book = session.draft, session.state, session.rulebook
    plan = plan_of(Choices(neglect=draft.neglect, stop=draft.stop), book, session.event)
    spare = (int(amount) for amount in left_of(state, plan, book)[:, 0])
    return {name: int(getattr(state, name)[0]) - amount for name, amount in zip(RESOURCES, spare, strict=True)}
