"""Why not: refusals of tools, activities and documents as sentences that say what is missing."""

from collections.abc import Callable

from game.play.session import Session
from game.rules.activities import NotNow
from game.rules.documents import NoDocument
from game.rules.plan import Refusal
from game.rules.rulebook import HOURS_A_DAY, Condition
from game.text.numbers import ROMAN
from game.views.describe import need, one_of, tools_asked
from game.views.words import Words


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
    return words.say("Starts only in quarters: {numerals}", numerals=", ".join(ROMAN[one] for one in range(4) if seasons[one]))


def _days(words: Words, session: Session, refused: Refusal, tool: str) -> str:
    return words.say.plural("{n} day of the office is missing", "{n} days of the office are missing", -(-refused.missing // HOURS_A_DAY))


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
    "money": lambda words, session, refused, tool: words.say("{amount} is missing", amount=words.money(refused.missing)),
    "hours": _days,
    "effort": lambda words, session, refused, tool: words.say(
        "Energy of organisations is missing: {amount}", amount=words.points(-(-refused.missing // 100) * 100, 1)
    ),
    "not-yours": lambda words, session, refused, tool: words.say("The other side must begin this"),
    "they-distrust": lambda words, session, refused, tool: _they(words, session, tool, words.say("too little trust")),
    "they-tire": lambda words, session, refused, tool: _they(words, session, tool, words.say("no strength left this quarter")),
    "they-gain-nothing": lambda words, session, refused, tool: _they(words, session, tool, words.say("this area is good enough for them")),
    "they-see-a-principle-hurt": lambda words, session, refused, tool: _they(
        words, session, tool, words.say("it would hurt a principle that is weak already")
    ),
}
"""Why not. A test holds it level with the table of refusals."""


def _they(words: Words, session: Session, tool: str, reason: str) -> str:
    """The other side's no, its reason, and the way it would agree to, if there is one."""
    say = words.say
    no = say("Organisations say no: {reason}", reason=reason) if session.role == "official" else say("The office says no: {reason}", reason=reason)
    instead = next((mode for mode in session.modes(tool) if session.refusal(tool, mode) is None), "") if tool else ""
    return say("{no}; they would agree to: {mode}", no=no, mode=words.mode(instead).lower()) if instead else no


def not_now(words: Words, session: Session, refused: NotNow) -> str:
    """Why an activity cannot be done so, in one sentence."""
    say = words.say
    if refused.kind == "need" and refused.need is not None:
        return say("Needs: {condition}", condition=need(words, session, refused.need)[0])
    if refused.kind in ("money", "hours", "effort", "over"):
        return refusal(words, session, Refusal(refused.kind, missing=refused.missing))
    return {"done": say("It was done already"), "planned": say("It is in the plan")}[refused.kind]


def no_document(words: Words, refused: NoDocument) -> str:
    """Why a tool cannot be put into a legal form, in one sentence."""
    say = words.say
    return {
        "absent": say("Only a tool that works or is prepared can be written down"),
        "stronger": say("It has this form or a stronger one"),
        "council": say("The council does not support it: {points} points are needed", points=refused.missing),
        "advice": say("There are no hours of advice left"),
        "hours": say.plural("{n} day of the office is missing", "{n} days of the office are missing", refused.missing),
    }[refused.kind]
