"""Who sits where: the choice of a role, and the change of seats at half-time."""

from game.rules.sides import OTHER
from game.terminal.agreeing import BOTH, at_the_keys
from game.terminal.lines import lines
from game.terminal.sentences import joined
from game.terminal.sitting import Sitting
from game.views.roles import roles_view, swap_view


def choose_role(sitting: Sitting, back: str) -> tuple[str, bool] | None:
    """Who plays and whether the seats change at half-time; None for back."""
    say, view = sitting.say, roles_view(sitting.say)
    sitting.voice.block([view.lead])
    number = sitting.ask(view.heading, [joined(card.name, card.about) for card in view.cards], back)
    if number == 0:
        return None
    role = view.cards[number - 1].id
    if role not in OTHER:
        return role, False
    options = [say("No, the same seat to the end"), joined(say("Yes, change seats"), view.swap_about)]
    return role, sitting.ask(say("Do you want to change seats at half-time?"), options) == len(options)


def change_seats(sitting: Sitting) -> None:
    """Tell the change of seats, once, before the quarter in which it happens."""
    game = sitting.game
    if not game.swapping or game.step not in ("event", "desk") or sitting.swapped:
        return
    view = swap_view(game, sitting.say)
    sitting.voice.block(lines(view, sitting.say))
    sitting.ask(sitting.say("Go on?"), [view.next])
    sitting.swapped = True


def whose(sitting: Sitting) -> list[str]:
    """Who plays this quarter, where that needs to be said."""
    say, role = sitting.say, sitting.game.role
    if role == BOTH:
        return [at_the_keys(sitting.seat, say)]
    leads = {
        "official": say("You lead the office; the computer plays the organisations."),
        "activist": say("You speak for the organisations; the computer plays the office."),
    }
    return [leads[role]] if role in leads else []
