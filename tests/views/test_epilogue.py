"""A year later: what is said of it is counted in the very game."""

from game.text.catalog import catalog
from game.views.epilogue import Survivor, _lead

SAY = catalog("en")


def tool(lives: bool, written: bool, together: bool) -> Survivor:
    return Survivor("Round table", "policies", lives, "", written, together)


def test_what_kept_tools_alive_is_told_with_its_figures() -> None:
    told = _lead([tool(True, True, False), tool(True, True, False), tool(False, False, False)], SAY)
    assert told == ("A year later 2 of 3 tools still live. Of those with a legal form 2 of 2; of those that were mere practice 0 of 1.")


def test_what_this_game_does_not_bear_out_is_not_told() -> None:
    told = _lead([tool(False, True, True), tool(True, False, False)], SAY)
    assert told == "A year later 1 of 2 tools still live."


def test_tools_begun_together_are_set_against_imposed_ones() -> None:
    told = _lead([tool(True, False, True), tool(False, False, False)], SAY)
    assert told.endswith("Of those begun with the other side 1 of 1; of those imposed 0 of 1.")
