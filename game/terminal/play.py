"""A whole game in a terminal."""

from collections.abc import Callable
from pathlib import Path

from game.terminal.asking import Left, Read, Voice, Write, dotted
from game.terminal.assessing import assess_first
from game.terminal.beginning import Wish, begin, new_game
from game.terminal.seats import change_seats
from game.terminal.settling import settle
from game.terminal.sitting import Again, Sitting
from game.terminal.steps import STEPS
from game.text.catalog import Catalog


def play(
    scenario_id: str | None,
    say: Catalog,
    folder: Path,
    seed: int | None,
    role: str | None = None,
    read: Read = input,
    write: Write = print,
    mark: Write = dotted,
    secret: Read | None = None,
    assess: Path | bool = False,
) -> int:
    """Play games until the player leaves; saved games are in the folder. Gives the exit code.

    secret: reads votes without showing them; assess: begin with a self-assessment of a real place, that of the file or one that is chosen.
    """
    sitting, wish = Sitting(Voice(say, read, write, mark, secret), folder), Wish(seed, role)
    first: list[Callable[[], object]] = [lambda: new_game(sitting, scenario_id, wish)] if scenario_id else []
    first += [lambda: assess_first(sitting, wish, assess if isinstance(assess, Path) else None)] if assess else []
    try:
        sitting.voice.tell(
            say("Three Planes: a game about local governments and organisations that learn to work together."),
            say("Text mode. Type the number of your choice and press Enter. Type h for help, q to leave."),
        )
        while True:
            _turn(sitting, first, wish)
    except Left as left:
        sitting.farewell()
        return left.code
    except KeyboardInterrupt:  # while the game was thinking, not asking
        sitting.farewell()
        return 130


def _turn(sitting: Sitting, first: list[Callable[[], object]], wish: Wish) -> None:
    """One step of the game, or what comes before it; what was wanted on the command line is done first, and once."""
    try:
        if sitting.begun:
            settle(sitting)
            change_seats(sitting)
            STEPS[sitting.step](sitting)
        elif first:
            first.pop()()
        else:
            begin(sitting, wish)
    except Again:
        return
