"""Why a change of the plan is worth while, in sentences."""

from collections.abc import Callable, Sequence

from game.play.reasons import Reason
from game.rules.forms import FORMS
from game.views.lasting import lasting
from game.views.words import Words

Sentence = Callable[[str, int, Words], str]  # names of what it is about, amount

THINGS: dict[str, Callable[[Words, str], str]] = {
    "weakest-plane": Words.plane,
    "weak-area": Words.area,
    "diagnosis": Words.area,
    "enables": Words.tool,
    "deadline": Words.deadline,
    "pledge": Words.pledge,
    "shows-needs": Words.plane,
    "eases": Words.tool,
    "lasts": lambda words, form: lasting(words, words.scenario.rulebook, FORMS.index(form)),
    "lifts": Words.area,
}
"""For each code that is about something how that is named."""

REASONS: dict[str, Sentence] = {
    "weakest-plane": lambda names, amount, words: words.say("It belongs to the plane measured lowest: {names}.", names=names),
    "weak-area": lambda names, amount, words: words.say("It serves one of the three areas measured lowest: {names}.", names=names),
    "diagnosis": lambda names, amount, words: words.say("Research has found this pressing here: {names}.", names=names),
    "promised": lambda names, amount, words: words.say("It was promised and has not begun."),
    "enables": lambda names, amount, words: words.say("Once it works, more can begin: {names}.", names=names),
    "deadline": lambda names, amount, words: words.say("Without it a date would be missed: {names}.", names=names),
    "pledge": lambda names, amount, words: words.say("It helps to keep a pledge: {names}.", names=names),
    "lawful": lambda names, amount, words: words.say("It gives a promised tool the form that medals ask for."),
    "lasts": lambda names, amount, words: words.say("What is written down lasts longer. {how}", how=names).strip(),
    "shows-needs": lambda names, amount, words: words.say("It shows what is needed here: {names}.", names=names),
    "finds": lambda names, amount, words: words.say.plural(
        "It brings {n} unknown organisation to light.", "It brings {n} unknown organisations to light.", amount
    ),
    "eases": lambda names, amount, words: words.say("Afterwards it is cheaper to introduce: {names}.", names=names),
    "shows": lambda names, amount, words: words.say.plural(
        "It brings {n} good practice of others to light.", "It brings {n} good practices of others to light.", amount
    ),
    "costs-much": lambda names, amount, words: words.say("Without it there is time and energy for what brings more."),
    "trust": lambda names, amount, words: words.say(
        "The organisations trust the office more at the end: about {amount}.", amount=words.level(amount, sign=True)
    ),
    "medal": lambda names, amount, words: words.say("A better medal comes more often: in {n} more games of a hundred.", n=round(amount / 10)),
    "lifts": lambda names, amount, words: words.say(
        "This area gains most by the end: {names}, about {amount} of a point (scale 1–5).", names=names, amount=words.points(amount, sign=True)
    ),
}
"""For each code of `play.reasons` its sentence."""


def reason_sentences(reasons: Sequence[Reason], words: Words) -> tuple[str, ...]:
    """One sentence for each code, in the order of the first reason that has it; several things are named together."""
    told = []
    for code in dict.fromkeys(reason.code for reason in reasons):
        same = [reason for reason in reasons if reason.code == code]
        names = ", ".join(THINGS[code](words, reason.of) for reason in same if reason.of)
        told.append(REASONS[code](names, sum(reason.amount for reason in same), words))
    return tuple(told)
