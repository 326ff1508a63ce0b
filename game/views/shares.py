"""What introducing a tool takes from the other side, who must say yes to it."""

from game.play.session import Session
from game.rules.rulebook import NGOS, OFFICE
from game.rules.sides import PARTNER
from game.views.words import Words


def share(session: Session, words: Words, tool: str, mode: str) -> str:
    """What the other side gives in that mode, in a sentence; of both sides where two people sit at one screen."""
    asked, say = session.asks(tool, mode), words.say
    if session.role == "two":
        return say("Both sides must say yes: it takes the shares of both") if len(asked) > 1 else say("One side can begin this alone")
    other = PARTNER.get(session.role, NGOS)
    if other not in asked:
        return say("Takes nothing from the organisations") if other == NGOS else say("Takes nothing from the office")
    cost = _cost(session, words, tool, mode, other)
    return say("Organisations give: {cost}", cost=cost) if other == NGOS else say("The office gives: {cost}", cost=cost)


def _cost(session: Session, words: Words, tool: str, mode: str, side: int) -> str:
    money, hours, effort = session.price(tool, mode)
    return words.cost(money, hours, 0) if side == OFFICE else words.cost(0, 0, effort)
