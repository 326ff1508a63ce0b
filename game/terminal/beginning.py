"""Before the game: going on with a saved one, or choosing a scenario."""

import random
from collections.abc import Mapping
from typing import NamedTuple

from game.play.session import Session
from game.scenario.problems import Broken
from game.scenario.read import load
from game.terminal import options
from game.terminal.lines import lines
from game.terminal.seats import choose_role
from game.terminal.sitting import Sitting
from game.views.own import begin_view
from game.views.saves import SaveRow, SavesView, saves_view
from game.views.start import scenarios_view

MOST_SEED = 2**32


class Wish(NamedTuple):
    """What the command line has asked for."""

    seed: int | None
    role: str | None
    areas: Mapping[str, int] | None = None  # figures that a group has measured in its own place
    workshop: bool = False  # whether a workshop is to be led, and not a single game played


def begin(sitting: Sitting, wish: Wish) -> None:
    """Ask what to play until something is on the table."""
    saves = saves_view(sitting.folder, sitting.say)
    if not saves.rows:
        choose_scenario(sitting, wish, back="")
        return
    say, last = sitting.say, next((row for row in saves.rows if not row.problem), None)
    entries = [say("Go on with the last game. {game}", game=options.saved(last, say))] if last else []
    entries += [say("New game"), say("Saved games: {n}", n=len(saves.rows)), say("Self-assessment of your own place")]
    number = sitting.ask(say("What do you want to do?"), entries) - len(entries)
    if number == 0:
        from game.terminal.assessing import choose_assessment

        choose_assessment(sitting, wish)
    elif number == -1:
        choose_save(sitting, saves)
    elif number == -2:
        choose_scenario(sitting, wish, say("Back"))
    elif last:
        resume(sitting, last)


def choose_save(sitting: Sitting, saves: SavesView) -> None:
    """Ask which saved game to play on; one that cannot be played says why."""
    say = sitting.say
    sitting.voice.block(lines(saves, say))
    while True:
        number = sitting.ask(say("Which game do you want to play on?"), [options.saved(row, say) for row in saves.rows], say("Back"))
        if number == 0 or resume(sitting, saves.rows[number - 1]):
            return


def resume(sitting: Sitting, row: SaveRow) -> bool:
    """Play a saved game on, unless it cannot be played any more."""
    from game.play.reopened import reopened
    from game.play.save import Unreadable

    try:
        scenario, record, workshop = reopened(row.path, sitting.say)
    except (Unreadable, Broken) as error:
        sitting.voice.block([sitting.say("This game cannot be played on. {reason}", reason=row.problem or error)])
        return False
    if workshop:
        from game.terminal.workshop import lead_on

        lead_on(sitting, scenario, record, workshop, row.path)
    else:
        sitting.play(Session.resumed(scenario, record))
    return True


def choose_scenario(sitting: Sitting, wish: Wish, back: str) -> None:
    """Ask which scenario to play; one that cannot be played says why."""
    view = scenarios_view(sitting.say)
    sitting.voice.block(lines(view, sitting.say))
    while True:
        number = sitting.ask(sitting.say("Which scenario do you want to play?"), [options.card(card, sitting.say) for card in view.cards], back)
        if number == 0 or new_game(sitting, view.cards[number - 1].id, wish):
            return


def new_game(sitting: Sitting, scenario: str, wish: Wish) -> bool:
    """Begin a scenario in a role, or say all that is wrong with it; whether a game has begun."""
    try:
        loaded = load(scenario, sitting.say.language)
    except Broken as broken:
        sitting.voice.block([sitting.say("This scenario cannot be played."), *map(str, broken.problems)])
        return False
    if wish.areas:
        told = begin_view(wish.areas, loaded, sitting.say)
        sitting.voice.block((told.heading, *told.own, *told.scenario))
    if wish.workshop:
        from game.terminal.workshop import lead_anew

        lead_anew(sitting, loaded, wish.seed, wish.areas)
        return True
    role = (wish.role, False) if wish.role else choose_role(sitting, sitting.say("Back"))
    if role is None:
        return False
    sitting.play(Session.new(loaded, random.randrange(MOST_SEED) if wish.seed is None else wish.seed, *role, areas=wish.areas))
    return True
