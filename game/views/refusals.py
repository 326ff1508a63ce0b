"""Why not: refusals of tools, activities and documents as sentences that say what is missing."""

from collections.abc import Callable

from game.play.session import Session
from game.rules.activities import NotNow
from game.rules.documents import NoDocument
from game.rules.plan import Refusal
from game.rules.rulebook import RESOURCES, Condition
from game.rules.sides import PARTNER
from game.views.describe import need, one_of, tools_asked
from game.views.words import Words, months

POINT, TENTH = 1000, 100  # thousandths


def refusal(words: Words, session: Session, refused: Refusal, tool: str = "") -> str:
    """Why a tool cannot be started, in one sentence that says what is missing."""
    return REFUSAL_TEXTS[refused.kind](words, session, refused, tool)


def _need(words: Words, session: Session, refused: Refusal, tool: str) -> str:
    assert refused.need is not None
    return missing(words, session, refused.need)


def missing(words: Words, session: Session, entry: Condition) -> str:
    """What must be so first, where a condition does not hold."""
    tools = tools_asked(entry)
    if tools:
        return words.say("First: {tool}", tool=one_of(words, session.rulebook, tools))
    if entry.kind == "at-least" and entry.fields[0] == "quarter":
        return words.say("From quarter {n} of the game", n=entry.fields[2])
    return words.say("Needs: {condition}", condition=need(words, session, entry)[0])


def _season(words: Words, session: Session, refused: Refusal, tool: str) -> str:
    seasons = session.rulebook.season[session.rulebook.tools.index(tool)]
    return words.say("Starts only in: {months}", months=months((one for one in range(4) if seasons[one]), words.say))


def _short(words: Words, session: Session, refused: Refusal, tool: str) -> str:
    """What it takes of a resource and what is left of it."""
    wanted, there = _amounts(words, refused.kind, refused.wanted, refused.there)
    return words.say("Needs: {wanted}; left: {there}", wanted=wanted, there=there)


def _amounts(words: Words, resource: str, *amounts: int) -> tuple[str, ...]:
    """Amounts of a resource: what is wanted, what is left of it, and a reserve. The first is never written like the second; no debts."""
    amounts = tuple(max(0, amount) for amount in amounts)
    if resource == "money":
        return tuple(words.money(amount) for amount in amounts)
    if resource == "hours":
        return tuple(words.days(amount) for amount in amounts)
    wanted, there, *reserve = amounts  # what is left is said in whole units, as at the desk
    whole = (-(-wanted // TENTH) * TENTH, there // POINT * POINT, *(amount // TENTH * TENTH for amount in reserve))
    return tuple(words.energy(amount) for amount in whole)


REFUSAL_TEXTS: dict[str, Callable[[Words, Session, Refusal, str], str]] = {
    "over": lambda words, session, refused, tool: words.say("The game is over"),
    "working": lambda words, session, refused, tool: words.say("It works already"),
    "prepared": lambda words, session, refused, tool: words.say("It is being prepared"),
    "planned": lambda words, session, refused, tool: words.say("It is in the plan"),
    "mode": lambda words, session, refused, tool: words.say("It cannot be introduced this way"),
    "season": _season,
    "need": _need,
    "slots": lambda words, session, refused, tool: words.say.plural(
        "At most {n} new tool in a quarter", "At most {n} new tools in a quarter", session.rulebook.pace.slots
    ),
    **dict.fromkeys(RESOURCES, _short),
    "not-yours": lambda words, session, refused, tool: (
        words.say("Only organisations can begin this") if session.role == "official" else words.say("Only the office can impose this")
    ),
    "they-distrust": lambda words, session, refused, tool: _they(words, session, tool, _distrust(words, refused)),
    "they-tire": lambda words, session, refused, tool: _they(words, session, tool, _tired(words, session, refused)),
    "they-gain-nothing": lambda words, session, refused, tool: _they(words, session, tool, _good_enough(words, session, refused)),
    "they-see-a-principle-hurt": lambda words, session, refused, tool: _they(words, session, tool, _hurt(words, session, refused)),
}
"""Why not. A test holds it level with the table of refusals."""


def _points(words: Words, level: int) -> str:
    """A level as those who refuse look at it: only what is full counts."""
    return words.level(level // POINT * POINT)


def _distrust(words: Words, refused: Refusal) -> str:
    values = {"wanted": _points(words, refused.wanted), "there": _points(words, refused.there)}
    return words.say("it takes trust of {wanted}, theirs is {there}", **values)


def _tired(words: Words, session: Session, refused: Refusal) -> str:
    resource = RESOURCES[2 if session.role == "official" else 1]
    wanted, there, reserve = _amounts(words, resource, refused.wanted, refused.there, refused.reserve)
    return words.say("it takes {wanted}; left: {there}, of which a reserve is kept: {reserve}", wanted=wanted, there=there, reserve=reserve)


def _good_enough(words: Words, session: Session, refused: Refusal) -> str:
    if refused.of < 0:
        return words.say("this area is good enough for them")
    area = words.area(session.rulebook.areas[refused.of])
    return words.say("“{area}” stands well enough for them, at {value} or more", area=area, value=words.points(refused.wanted))


def _hurt(words: Words, session: Session, refused: Refusal) -> str:
    name = words.principle(session.rulebook.principles[max(refused.of, 0)])
    values = {"wanted": _points(words, refused.wanted), "there": _points(words, refused.there)}
    return words.say("it would hurt a principle that is weak already: {name} is {there}, it takes {wanted}", name=name, **values)


def _they(words: Words, session: Session, tool: str, reason: str) -> str:
    """The other side's no, its reason, and the way it would agree to, if there is one."""
    say = words.say
    no = say("Organisations say no: {reason}", reason=reason) if session.role == "official" else say("The office says no: {reason}", reason=reason)
    asked = [mode for mode in session.modes(tool) if PARTNER[session.role] in session.asks(tool, mode)] if tool and session.role in PARTNER else []
    instead = next((mode for mode in asked if session.refusal(tool, mode) is None), "")
    return say("{no}; they would agree to: {mode}", no=no, mode=words.mode(instead).lower()) if instead else no


def not_now(words: Words, session: Session, refused: NotNow) -> str:
    """Why an activity cannot be done so, in one sentence."""
    say = words.say
    if refused.kind == "need" and refused.need is not None:
        return say("Needs: {condition}", condition=need(words, session, refused.need)[0])
    if refused.kind in ("money", "hours", "effort", "over"):
        return refusal(words, session, Refusal(refused.kind, wanted=refused.wanted, there=refused.there))
    return {"done": say("It was done already"), "planned": say("It is in the plan")}[refused.kind]


def no_document(words: Words, refused: NoDocument) -> str:
    """Why a tool cannot be put into a legal form, in one sentence."""
    say = words.say
    if refused.kind == "hours":
        wanted, there = _amounts(words, refused.kind, refused.wanted, refused.there)
        return say("Needs: {wanted}; left: {there}", wanted=wanted, there=there)
    return {
        "absent": say("Only a tool that works or is prepared can be written down"),
        "stronger": say("It has this form or a stronger one"),
        "council": say("Needs support in the council of at least {wanted}; it is {there}", wanted=refused.wanted, there=refused.there),
        "advice": say("Needs hours of advice: {wanted}; left: {there}", wanted=refused.wanted, there=refused.there),
    }[refused.kind]


def too_dear(words: Words, session: Session, cost: tuple[int, int, int]) -> str:
    """What somebody has too little of for a cost, with what there is; nothing where there is enough."""
    have = session.state
    rows = zip(RESOURCES, cost, (int(have[name][0]) for name in RESOURCES), strict=True)
    short = (_amounts(words, name, wanted, there) for name, wanted, there in rows if wanted > there)
    return "; ".join(words.say("Needs: {wanted}; left: {there}", wanted=wanted, there=there) for wanted, there in short)
