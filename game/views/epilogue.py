"""After the project: what survived four quarters on one's own, what faded, and why."""

from collections.abc import Callable
from dataclasses import dataclass

from game.play.session import Session
from game.rules.forms import FORMS, IMPOSED
from game.rules.index import assessed, index
from game.rules.state import PRACTICE, WORKING
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
    written: bool = False  # whether it had a legal form stronger than practice
    together: bool = False  # whether the other side was at least asked


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
            told = say("form: {form}; made: {mode}", form=form, mode=mode)
            written = bool(end.form[0, place] != PRACTICE)
            tools.append(Survivor(words.tool(tool), words.tools[tool].plane, lives, told, written, int(end.mode[0, place]) != IMPOSED))
    return EpilogueView(
        heading=say("A year later, on your own"),
        lead=_lead(tools, say),
        before=words.points(line[0]),
        after=words.points(line[-1]),
        line=line,
        tools=tuple(sorted(tools, key=lambda tool: tool.lives)),
    )


def _lead(tools: list[Survivor], say: Catalog) -> str:
    """How many live, and what that shows in this very game: only what its figures bear out."""
    told = [say("A year later {living} of {all} tools still live.", living=sum(tool.lives for tool in tools), all=len(tools))]
    written, practice = _living(tools, lambda tool: tool.written), _living(tools, lambda tool: not tool.written)
    if _better(written, practice):
        told.append(say("Of those with a legal form {n} of {all}; of those that were mere practice {m} of {rest}.", **_figures(written, practice)))
    together, alone = _living(tools, lambda tool: tool.together), _living(tools, lambda tool: not tool.together)
    if _better(together, alone):
        told.append(say("Of those begun with the other side {n} of {all}; of those imposed {m} of {rest}.", **_figures(together, alone)))
    return " ".join(told)


def _living(tools: list[Survivor], of: Callable[[Survivor], bool]) -> tuple[int, int]:
    """Of the tools of a sort, how many live and how many there are."""
    some = [tool.lives for tool in tools if of(tool)]
    return sum(some), len(some)


def _better(some: tuple[int, int], others: tuple[int, int]) -> bool:
    """Whether a larger share of them lives."""
    return bool(some[1] and others[1]) and some[0] * others[1] > others[0] * some[1]


def _figures(some: tuple[int, int], others: tuple[int, int]) -> dict[str, int]:
    return {"n": some[0], "all": some[1], "m": others[0], "rest": others[1]}
