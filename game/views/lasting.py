"""What a legal form withstands and what it does not, from the rules: said the same way by documents, events and the adviser."""

from game.rules.epilogue import LOOSENS
from game.rules.forms import FORMS, IMPOSED, SHAKEN, shakes
from game.rules.rulebook import Rulebook
from game.rules.state import RESOLUTION
from game.views.words import Words

CARE = 10  # thousandths in a point of care


def lasting(words: Words, book: Rulebook, form: int) -> str:
    """What a tool in that form withstands in this scenario, and what not, in a sentence or two."""
    say = words.say
    events = [(shakes(event), say("“{name}”", name=words.event(event.id))) for event in book.events]
    withstood = ", ".join(name for needed, name in events if 0 < needed <= form)
    feared = ", ".join(name for needed, name in events if needed > form)
    loss = LOOSENS[form] // CARE
    after = say("After the project the form does not weaken its care.")
    if loss:
        after = say.plural("After the project care falls by {n} point a quarter.", "After the project care falls by {n} points a quarter.", loss)
    return " ".join(text for text in (_events(words, withstood, feared), after) if text)


def _events(words: Words, withstood: str, feared: str) -> str:
    if withstood and feared:
        return words.say("It withstands: {events}. It does not withstand: {others}.", events=withstood, others=feared)
    if withstood:
        return words.say("It withstands: {events}.", events=withstood)
    return words.say("It does not withstand: {events}.", events=feared) if feared else ""


def shaken(words: Words, book: Rulebook, form: int) -> str:
    """What an event does that shakes all that is weaker than a form."""
    say, values = words.say, {"form": words.form(FORMS[form]), "care": SHAKEN // CARE}
    if form < RESOLUTION:
        return say("tools in a form weaker than {form}: the document falls, care −{care}", **values)
    return say(
        "tools in a form weaker than {form}: the document falls, care −{care}; a practice that was introduced as “{mode}” ends",
        mode=words.mode(book.modes[IMPOSED]), **values,
    )  # fmt: skip
