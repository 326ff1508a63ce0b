"""Where it was only on paper: tools that are written down or at work, and that hardly anybody uses."""

from dataclasses import dataclass

import numpy as np

from game.play.session import Session
from game.rules.forms import FORMS
from game.rules.state import PRACTICE, WITHDRAWN, WORKING
from game.text.catalog import Catalog
from game.views.words import Words

PAPER = 350  # thousandths of quality from which a tool is more than paper


@dataclass(frozen=True)
class PaperRow:
    """One tool that is hardly more than its name."""

    name: str
    plane: str
    form: str
    share: str  # how well it works
    why: tuple[str, ...]


@dataclass(frozen=True)
class PaperView:
    """What was only on paper."""

    heading: str
    lead: str
    rows: tuple[PaperRow, ...]
    empty: str
    question: str


def paper_view(session: Session, say: Catalog) -> PaperView:
    """The tools that work at less than a third, the weakest first, and those that were given up."""
    words, state = Words(session.scenario, say), session.state
    weak = np.flatnonzero((state.stage[0] == WORKING) & (state.quality[0] < PAPER))
    order = sorted(weak.tolist(), key=lambda tool: (int(state.quality[0, tool]), tool))
    rows = [_row(session, words, tool) for tool in order]
    rows += [_given_up(session, words, tool) for tool in np.flatnonzero(state.stage[0] == WITHDRAWN).tolist()]
    return PaperView(
        say("Where it was only on paper"),
        say("These things exist, but hardly anybody uses them. The reasons are those of the game."),
        tuple(rows),
        say("Nothing was only on paper. Ask what made that possible."),
        say("What is only on paper where you work, and who could bring it to life?"),
    )


def _row(session: Session, words: Words, tool: int) -> PaperRow:
    say, state, book = words.say, session.state, session.rulebook
    mode = book.modes[int(state.mode[0, tool])]
    why = [
        say("made this way: {mode}", mode=words.mode(mode).lower()) if int(state.mode[0, tool]) < len(book.modes) - 1 else "",
        say("poorly kept: {percent} %", percent=words.level(int(state.care[0, tool]) * 100)) if state.care[0, tool] < 500 else "",
        say("does not fit what is needed here") if state.fit[0, tool] < 500 else "",
        say("its document has a defect") if state.flawed[0, tool] else "",
        say("it is still young") if state.age[0, tool] < 2 else "",
    ]
    return PaperRow(
        words.tool(book.tools[tool]), words.tools[book.tools[tool]].plane, _form(words, int(state.form[0, tool])),
        say("works at {percent} %", percent=words.level(int(state.quality[0, tool]) * 100)), tuple(text for text in why if text),
    )  # fmt: skip


def _given_up(session: Session, words: Words, tool: int) -> PaperRow:
    name = session.rulebook.tools[tool]
    return PaperRow(words.tool(name), words.tools[name].plane, "", words.say("given up"), ())


def _form(words: Words, form: int) -> str:
    """The legal form, where something was written down."""
    return "" if form == PRACTICE else words.form(FORMS[form])
