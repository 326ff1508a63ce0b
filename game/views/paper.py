"""Where it was only on paper: tools that are written down or at work, and that hardly anybody uses."""

from dataclasses import dataclass

import numpy as np

from game.play.session import Session
from game.rules.forms import FORMS
from game.rules.rulebook import NGOS, OFFICE
from game.rules.state import WORKING
from game.rules.tools import mean_capacity
from game.text.catalog import Catalog
from game.views.words import Words

PAPER = 500  # thousandths of full quality below which a tool is there more in name than in deed
SHOWN = 494  # thousandths: the most that is not written as half
FULL = 1000


@dataclass(frozen=True)
class PaperRow:
    """One tool that hardly works."""

    name: str
    plane: str
    form: str
    quality: str  # percent of full quality
    share: str  # the same as words beside its name
    why: tuple[str, ...]  # what holds it back most, and a defect of its document


@dataclass(frozen=True)
class PaperView:
    """What was only on paper."""

    heading: str
    lead: str
    rows: tuple[PaperRow, ...]
    empty: str
    question: str


def paper_view(session: Session, say: Catalog) -> PaperView:
    """What exists and hardly works, the weakest first."""
    return PaperView(
        say("Where it was only on paper"),
        say("These things exist, but they work at less than half of what they could. The reasons are those of the game."),
        on_paper(session, Words(session.scenario, say)),
        say("Nothing was only on paper. Ask what made that possible."),
        say("What is only on paper where you work, and who could bring it to life?"),
    )


def on_paper(session: Session, words: Words) -> tuple[PaperRow, ...]:
    """The tools at work that are worth less than half of themselves, the weakest first."""
    state = session.state
    weak = np.flatnonzero((state.stage[0] == WORKING) & (state.quality[0] < PAPER))
    return tuple(_row(session, words, tool) for tool in sorted(weak.tolist(), key=lambda tool: (int(state.quality[0, tool]), tool)))


def _row(session: Session, words: Words, tool: int) -> PaperRow:
    say, state, name = words.say, session.state, session.rulebook.tools[tool]
    percent = words.level(min(int(state.quality[0, tool]), SHOWN) * 100)
    defect = (say("its document has a defect"),) if state.flawed[0, tool] else ()
    return PaperRow(
        words.tool(name), words.tools[name].plane, words.form(FORMS[int(state.form[0, tool])]), say("{percent} %", percent=percent),
        say("works at {percent} %", percent=percent), (_why(session, words, tool), *defect),
    )  # fmt: skip


def _why(session: Session, words: Words, tool: int) -> str:
    """The factor that takes most of its quality."""
    say, state, book = words.say, session.state, session.rulebook
    mode = words.mode(book.modes[int(state.mode[0, tool])]).lower()
    factors = {
        say("the way it was made: {mode}", mode=mode): int(book.strength[state.mode[0, tool]]),
        say("it does not fit what is needed here"): int(state.fit[0, tool]),
        say("little care: upkeep, people, habit"): int(state.care[0, tool]),
        say("organisations trust the office too little"): _reached(int(state.trust[0, NGOS]), int(book.trust_need[NGOS, tool])),
        say("the office trusts organisations too little"): _reached(int(state.trust[0, OFFICE]), int(book.trust_need[OFFICE, tool])),
        say("organisations are too weak for it"): _reached(int(mean_capacity(state)[0]), int(book.capacity_need[tool])),
        say("the office knows too little about it"): 700 + int(state.competence[0]) * 3 // 1000,
    }
    return min(factors, key=lambda text: factors[text])


def _reached(level: int, need: int) -> int:
    """How far a level is from the threshold, in thousandths; a thousand when it is reached."""
    return FULL if need <= 0 else min(FULL, FULL // 2 + FULL // 2 * (level // 1000) // need)
