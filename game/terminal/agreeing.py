"""Two people at one screen: the keys go to the other seat, which says yes or no to what takes shares of both."""

from game.play.session import Session
from game.rules.rulebook import NGOS, OFFICE
from game.terminal.asking import Voice
from game.text.catalog import Catalog
from game.views.desk import let_go
from game.views.words import Words

BOTH = "two"
"""The role in which two people play."""


def at_the_keys(seat: int, say: Catalog) -> str:
    """Which of two people plans now."""
    return {OFFICE: say("At the keys: the office's seat."), NGOS: say("At the keys: the organisations' seat.")}[seat]


def hand_over(voice: Voice, game: Session, seat: int) -> bool:
    """Give the keys to a seat, which agrees or not to what takes both; whether the quarter ends now."""
    say = voice.say
    turn = {OFFICE: say("Now the office's seat. Give the keys over."), NGOS: say("Now the organisations' seat. Give the keys over.")}
    voice.ask(turn[seat], [say("We sit here now")], {})
    _agree(game, voice, seat)
    waiting = "; ".join(Words(game.scenario, say).tool(tool) for tool, _ in _open(game))
    if waiting:
        voice.block([say("Without both sides these will not begin: {tools}.", tools=waiting)])
    voice.block(let_go(game, Words(game.scenario, say)))
    return voice.ask(say("Is the plan ready?"), [say("Yes, end the quarter"), say("No, plan on from this seat")], {}) == "1"


def _open(game: Session) -> list[tuple[str, str]]:
    """What the plan begins with a share of the other seat, which has not agreed to it."""
    return [(tool, mode) for tool, mode in game.draft.start.items() if game.needs_yes(tool) and tool not in game.draft.agreed]


def _agree(game: Session, voice: Voice, seat: int) -> None:
    """What the other seat has planned is asked for, one by one."""
    say, words, book = voice.say, Words(game.scenario, voice.say), game.rulebook
    for tool, mode in [(tool, mode) for tool, mode in _open(game) if game.planner(tool) != seat]:
        cost = words.cost(*(int(part) for part in book.cost[:, book.modes.index(mode), book.tools.index(tool)]))
        question = say("Do you agree to: {tool}, {mode}? Cost: {cost}.", tool=words.tool(tool), mode=words.mode(mode).lower(), cost=cost)
        if voice.ask(question, [say("Yes, together"), say("No, not this quarter")], {}) == "1":
            game.choose(game.draft.toggled("agreed", tool))
