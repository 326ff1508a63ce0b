"""What a person can do in a game, as commands that the window and the terminal share."""

from game.play.session import Session
from game.text.catalog import Catalog
from game.views.describe import refusal
from game.views.words import Words


def perform(session: Session, command: str, say: Catalog) -> str:
    """Carry out a command of the game; a sentence when it is refused, else nothing. Unknown commands do nothing.

    start=TOOL=MODE, drop=TOOL, neglect=TOOL, stop=TOOL, promise=TOOL, answer=ID, undo, redo, next.
    """
    name, _, rest = command.partition("=")
    if name == "start":
        tool, _, mode = rest.partition("=")
        refused = session.start(tool, mode)
        return refusal(Words(session.scenario, say), session, refused, tool) if refused else ""
    if name == "drop":
        session.choose(session.draft.without(rest))
    elif name in TOGGLES and rest in session.rulebook.tools:
        session.choose(session.draft.toggled(TOGGLES[name], rest))
    elif name == "answer":
        session.choose(session.draft.answered(rest))
    elif name == "undo":
        session.undo()
    elif name == "redo":
        session.redo()
    elif name == "next":
        session.next()
    return ""


TOGGLES = {"neglect": "neglect", "stop": "stop", "promise": "commit"}
