"""What a person can do in a game, as commands that the window and the terminal share."""

from game.play.moves import Move
from game.play.session import Session
from game.play.workshop_game import take_back
from game.rules.documents import ADVICE, advice_left
from game.rules.rulebook import OFFICE
from game.text.catalog import Catalog
from game.views.moves import why_not
from game.views.refusals import refusal
from game.views.words import Words


def perform(session: Session, command: str, say: Catalog, side: int = OFFICE) -> str:
    """Carry out a command of the game; a sentence when it is refused, else nothing. Unknown commands do nothing.

    side: of two people at one screen, the one who gives the command.
    start=TOOL=MODE, drop=TOOL, neglect=TOOL, stop=TOOL, promise=TOOL, answer=ID, activity=ID=OPTION, form=TOOL=FORM[=advised],
    advise=TOOL, pledge=ID, copy=PRACTICE=WAY, agree=TOOL, undo, redo, next.
    """
    name, _, rest = command.partition("=")
    if name == "start":
        tool, _, mode = rest.partition("=")
        before, refused = session.draft, session.start(tool, mode)
        if session.draft != before:
            session.planned_by(side, tool)
        return refusal(Words(session.scenario, say), session, refused, tool) if refused else ""
    if name == "activity":
        return _activity(session, rest.partition("=")[0], rest.partition("=")[2], say)
    if name == "form":
        tool, _, form = rest.partition("=")
        return _form(session, tool, form.partition("=")[0], form.endswith("=advised"), say)
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
        return _make(session, Move("answer", rest), say)
    elif name == "undo":
        take_back(session)
    elif name == "redo":
        session.redo()
    elif name == "next":
        session.next()
    return ""


TOGGLES = {"neglect": "neglect", "stop": "stop", "promise": "commit", "advise": "advised", "agree": "agreed"}


def _activity(session: Session, activity: str, option: str, say: Catalog) -> str:
    """Put an activity into the plan, or take it out when it is planned so."""
    if session.draft.activity.get(activity) == option:
        session.choose(session.draft.put("activity", activity, ""))
        return ""
    return _make(session, Move("activity", activity, option), say)


def _form(session: Session, tool: str, form: str, advised: bool, say: Catalog) -> str:
    """Plan a document for a tool, or take it out when it is planned so; with advice where that is asked for or was planned before."""
    if session.draft.form.get(tool) == form and not advised:
        session.choose(session.draft.put("form", tool, ""))
        return ""
    return _make(session, Move("form", tool, form, advised or tool in session.draft.advised), say)


def _copy(session: Session, practice: str, way: str, say: Catalog) -> str:
    """Copy a practice of others this quarter, or take it out of the plan; what is planned already must not rest on it."""
    planned = session.draft.copies.get(practice) == way
    refused = "" if planned else why_not(session, Words(session.scenario, say), Move("copies", practice, way))
    if refused:
        return refused
    kept = session.draft.put("copies", practice, "" if planned else way)
    if session.short(kept) and not session.short(session.draft):
        return say("The plan rests on it: take out the tool first")
    session.choose(kept)
    return ""


def _make(session: Session, move: Move, say: Catalog) -> str:
    """Make a change of the plan, or say why not."""
    refused = why_not(session, Words(session.scenario, say), move)
    if not refused:
        session.choose(move.on(session.draft))
    return refused
