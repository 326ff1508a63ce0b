"""What a person can do in a game, as commands that the window and the terminal share."""

from game.play.session import Session
from game.rules.documents import ADVICE, advice_left
from game.text.catalog import Catalog
from game.views.describe import no_document, not_now, refusal
from game.views.practices import no_copy
from game.views.words import Words


def perform(session: Session, command: str, say: Catalog) -> str:
    """Carry out a command of the game; a sentence when it is refused, else nothing. Unknown commands do nothing.

    start=TOOL=MODE, drop=TOOL, neglect=TOOL, stop=TOOL, promise=TOOL, answer=ID, activity=ID=OPTION, form=TOOL=FORM, advise=TOOL,
    pledge=ID, copy=PRACTICE=WAY, agree=TOOL, undo, redo, next.
    """
    name, _, rest = command.partition("=")
    if name == "start":
        tool, _, mode = rest.partition("=")
        refused = session.start(tool, mode)
        return refusal(Words(session.scenario, say), session, refused, tool) if refused else ""
    if name == "activity":
        return _activity(session, rest.partition("=")[0], rest.partition("=")[2], say)
    if name == "form":
        return _form(session, rest.partition("=")[0], rest.partition("=")[2], say)
    if name == "copy":
        return _copy(session, rest.partition("=")[0], rest.partition("=")[2], say)
    if name == "advise" and rest not in session.draft.advised and advice_left(session.state, session.plan(), session.rulebook) < ADVICE:
        return say("There are no hours of advice left")
    if name == "drop":
        session.choose(session.draft.without(rest))
    elif name in TOGGLES and rest in session.rulebook.tools:
        session.choose(session.draft.toggled(TOGGLES[name], rest))
    elif name == "pledge" and rest in [pledge.id for pledge in session.rulebook.pledges]:
        if rest in session.draft.pledge or session.may_pledge(rest):
            session.choose(session.draft.toggled("pledge", rest))
    elif name == "answer":
        if not _may_answer(session, rest):
            return say("There is not enough for it")
        session.choose(session.draft.answered(rest))
    elif name == "undo":
        session.undo()
    elif name == "redo":
        session.redo()
    elif name == "next":
        session.next()
    return ""


def _may_answer(session: Session, answer: str) -> bool:
    """Whether the waiting event has that answer and it may be given."""
    answers = session.rulebook.events[session.event].answers if session.event >= 0 else ()
    return any(one.id == answer and may for one, may in zip(answers, session.open_answers(), strict=False))


TOGGLES = {"neglect": "neglect", "stop": "stop", "promise": "commit", "advise": "advised", "agree": "agreed"}


def _activity(session: Session, activity: str, option: str, say: Catalog) -> str:
    """Put an activity into the plan, or take it out when it is planned so."""
    if session.draft.activity.get(activity) == option:
        session.choose(session.draft.put("activity", activity, ""))
        return ""
    refused = session.activity_refusal(activity, option)
    if refused:
        return not_now(Words(session.scenario, say), session, refused)
    session.choose(session.draft.put("activity", activity, option))
    return ""


def _form(session: Session, tool: str, form: str, say: Catalog) -> str:
    """Plan a document for a tool, or take it out when it is planned so."""
    if session.draft.form.get(tool) == form:
        session.choose(session.draft.put("form", tool, ""))
        return ""
    refused = session.document_refusal(tool, form, tool in session.draft.advised)
    if refused:
        return no_document(Words(session.scenario, say), refused)
    session.choose(session.draft.put("form", tool, form))
    return ""


def _copy(session: Session, practice: str, way: str, say: Catalog) -> str:
    """Copy a practice of others this quarter, or take it out of the plan; what is planned already must not rest on it."""
    if session.draft.copies.get(practice) != way:
        refused = session.copy_refusal(practice, way)
        if refused:
            return no_copy(Words(session.scenario, say), session, refused)
    kept = session.draft.put("copies", practice, "" if session.draft.copies.get(practice) == way else way)
    if session.short(kept) and not session.short(session.draft):
        return say("The plan rests on it: take out the tool first")
    session.choose(kept)
    return ""
