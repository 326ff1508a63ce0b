"""A whole game in a terminal."""

from pathlib import Path

from game.terminal.asking import Left, Read, Voice, Write
from game.terminal.beginning import begin, new_game
from game.terminal.sitting import Again, Sitting
from game.terminal.steps import STEPS
from game.text.catalog import Catalog


def play(scenario_id: str | None, say: Catalog, folder: Path, seed: int | None, read: Read = input, write: Write = print) -> int:
    """Play games until the player leaves; saved games are in the folder. Gives the exit code."""
    sitting = Sitting(Voice(say, read, write), folder)
    try:
        sitting.voice.tell(
            say("Three Planes: a game about local governments and organisations that learn to work together."),
            say("Text mode. Type the number of your choice and press Enter. Type h for help, q to leave."),
        )
        if scenario_id:
            new_game(sitting, scenario_id, seed)
        while True:
            _turn(sitting, seed)
    except Left as left:
        sitting.farewell()
        return left.code
    except KeyboardInterrupt:  # while the game was thinking, not asking
        sitting.farewell()
        return 130


def _turn(sitting: Sitting, seed: int | None) -> None:
    """One step of the game, or what comes before it."""
    try:
        if sitting.begun:
            _settle(sitting)
            STEPS[sitting.step](sitting)
        else:
            begin(sitting, seed)
    except Again:
        return


def _settle(sitting: Sitting) -> None:
    """Go back to what must be chosen first, where taking back or an early save has left it open."""
    game = sitting.game
    if game.step in ("event", "desk") and game.state.quarter == 0 and not game.promises_suffice():
        game.step = "commitments"
    elif game.step == "desk":
        game.step = game.first_step()
