"""The Model as a scenario in which all of it is used: to be read about, not to be played."""

from functools import lru_cache
from pathlib import Path

from game.scenario.compile import Compiler
from game.scenario.model import model_of
from game.scenario.problems import Broken
from game.scenario.read import FIRST, Scenario, Stamp, folder_of, model_folder, shelf_of, stamp
from game.scenario.schema import Sheet
from game.scenario.shelf import Shelf


def whole_model(language: str = "en") -> Scenario:
    """Everything that the Model holds, at its own prices; raises Broken with all that is wrong with it."""
    folder = folder_of(FIRST)
    try:
        return _whole(folder, stamp(model_folder()) + stamp(folder))
    except Broken:
        raise Broken(shelf_of(folder, language).problems) from None


@lru_cache(maxsize=1)
def _whole(folder: Path, stamp: Stamp) -> Scenario:
    shelf = shelf_of(folder)
    if shelf.problems or shelf.sheet is None:
        raise Broken(shelf.problems)
    _leave_only_the_model(shelf)
    model, sheet = model_of(shelf), _of_no_place(shelf.sheet)
    return Scenario("model", model, sheet, Compiler("model", model, sheet).rulebook())


def _leave_only_the_model(shelf: Shelf) -> None:
    for kind, places in shelf.places.items():
        for name, place in places.items():
            if place.source.path.parent != model_folder():
                shelf.entries[kind].pop(name, None)


def _of_no_place(sheet: Sheet) -> Sheet:
    """A sheet that names nothing, so that all is used, at the prices of the Model."""
    chosen: dict[str, list[str]] = {name: [] for name in ("tools", "events", "activities", "pledges", "deadlines", "fixed", "practices")}
    office = sheet.office.model_copy(update={"prices": 100})
    people = [one.model_copy(update={"joins": []}) for one in sheet.organisations]
    return sheet.model_copy(update={**chosen, "opens": {}, "office": office, "organisations": people})
