"""Tools that exist but hardly work, and what holds each of them back most."""

from dataclasses import dataclass

import numpy as np

from game.play.session import Session
from game.rules.forms import FORMS
from game.rules.rulebook import NGOS, OFFICE
from game.rules.state import WORKING
from game.rules.tools import mean_capacity
from game.views.words import Words

PAPER = 500  # thousandths of full quality below which a tool is there more in name than in deed
SHOWN = 494  # thousandths: the most that is not written as half
FULL = 1000


@dataclass(frozen=True)
class OnPaper:
    """One tool that hardly works."""

    name: str
    form: str
    quality: str
    why: str


def on_paper(session: Session, words: Words) -> list[OnPaper]:
    """The tools at work that are worth less than half of themselves, the weakest first."""
    state, book = session.state, session.rulebook
    weak = [int(tool) for tool in np.argsort(state.quality[0], kind="stable") if state.stage[0, tool] == WORKING and state.quality[0, tool] < PAPER]
    return [
        OnPaper(
            words.tool(book.tools[tool]),
            words.form(FORMS[int(state.form[0, tool])]),
            words.say("{percent} %", percent=words.level(min(int(state.quality[0, tool]), SHOWN) * 100)),
            _why(session, words, tool),
        )
        for tool in weak
    ]


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
