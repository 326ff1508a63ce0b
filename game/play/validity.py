"""Whether a record can be played with a scenario as it is now."""

from game.play.acts import unfit
from game.play.choices import Choices
from game.play.record import Record, first_difference
from game.rules import VERSION
from game.rules.forms import FORMS
from game.rules.practices import WAYS
from game.rules.rulebook import Rulebook
from game.text.catalog import Catalog


def problem(record: Record, rulebook: Rulebook, say: Catalog) -> str:
    """Why a record cannot be played on, in one sentence, or nothing."""
    if record.rules != VERSION:
        return say("The game was saved under other rules (version {old}, now {new}).", old=record.rules, new=VERSION)
    wrong = unknown_names(record, rulebook, say)
    if wrong:
        return wrong
    different = first_difference(record, rulebook)
    if different is not None:
        return say("From quarter {quarter} on the game comes out differently: its scenario was changed.", quarter=different)
    return ""


def unknown_names(record: Record, rulebook: Rulebook, say: Catalog) -> str:
    """What the record names and the scenario does not have, in one sentence, or nothing."""
    if len(record.quarters) > rulebook.quarters:
        return say("The game has more quarters than its scenario.")
    found = (_unknown(choices, rulebook) for choices in (*record.quarters, record.draft))
    name = next((name for name in found if name), "")
    return say("The scenario no longer knows '{name}'.", name=name) if name else ""


def _unknown(choices: Choices, rulebook: Rulebook) -> str:
    """The first name in the choices that the rulebook does not have."""
    answers = {answer.id for event in rulebook.events for answer in event.answers}
    tools = (*choices.start, *choices.stop, *choices.neglect, *choices.commit, *choices.form, *choices.advised, *choices.agreed, *choices.by_ngos)
    options = {activity.id: [option.id for option in activity.options] for activity in rulebook.activities}
    wrong = [tool for tool in (*tools, *choices.proposed) if tool not in rulebook.tools]
    wrong += [mode for mode in (*choices.start.values(), *choices.proposed.values()) if mode not in rulebook.modes]
    wrong += [choices.answer] if choices.answer and choices.answer not in answers else []
    wrong += [form for form in choices.form.values() if form not in FORMS]
    wrong += [name for name, option in choices.activity.items() if option not in options.get(name, [])]
    wrong += [name for name in choices.pledge if name not in [pledge.id for pledge in rulebook.pledges]]
    wrong += [name for name in choices.copies if name not in [practice.id for practice in rulebook.practices]]
    wrong += [way for way in choices.copies.values() if way not in WAYS]
    wrong += [found for act in choices.trainer if (found := unfit(act, rulebook))]
    return wrong[0] if wrong else ""
