"""After the project: what survived four quarters on one's own, what faded, and why."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.forms import FORMS
from game.rules.index import assessed, index
from game.rules.state import WORKING
from game.text.catalog import Catalog
from game.views.words import Words

ALIVE = 350  # thousandths of care from which a tool is still more than paper


@dataclass(frozen=True)
class Survivor:
    """One tool a year later."""

    name: str
    plane: str
    lives: bool
    why: str


@dataclass(frozen=True)
class EpilogueView:
    """A year later."""

    heading: str
    lead: str
    before: str
    after: str
    line: tuple[int, ...]  # the index at the end of the game and after each further quarter, thousandths
    tools: tuple[Survivor, ...]  # those that faded first


def epilogue_view(session: Session, say: Catalog) -> EpilogueView:
    """What lasts of a finished game."""
    words, book, end = Words(session.scenario, say), session.rulebook, session.state
    later = session.epilogue()
    line = tuple(int(index(assessed(state.area), book).mean[0]) for state in (end, *later))
    tools = []
    for place, tool in enumerate(book.tools):
        if end.stage[0, place] == WORKING:
            lives = bool(later[-1].stage[0, place] == WORKING and later[-1].care[0, place] >= ALIVE)
            form, mode = words.form(FORMS[int(end.form[0, place])]), words.mode(book.modes[int(end.mode[0, place])]).lower()
            tools.append(Survivor(words.tool(tool), words.tools[tool].plane, lives, say("form: {form}; made: {mode}", form=form, mode=mode)))
    living = sum(tool.lives for tool in tools)
    return EpilogueView(
        heading=say("A year later, on your own"),
        lead=say(
            "A year later {living} of {all} tools still live. What is written down and was made together lasts longest.",
            living=living,
            all=len(tools),
        ),
        before=words.points(line[0]),
        after=words.points(line[-1]),
        line=line,
        tools=tuple(sorted(tools, key=lambda tool: tool.lives)),
    )
