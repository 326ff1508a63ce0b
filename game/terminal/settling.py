"""What must be chosen before the desk."""

from game.terminal.sitting import Sitting


def settle(sitting: Sitting) -> None:
    """Go back to what must be chosen first, where taking back or an early save has left it open."""
    game = sitting.game
    if game.step in ("event", "desk") and game.state.quarter == 0 and not game.promises_suffice():
        game.step = "commitments"
    elif game.step == "desk":
        game.step = game.first_step()
