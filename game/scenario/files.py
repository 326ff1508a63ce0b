"""Folders of YAML onto a shelf."""

import re
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from game.scenario.problems import TOP, Problem, shown
from game.scenario.schema import FILES, KINDS, Entry, Sheet
from game.scenario.sentences import sentence
from game.scenario.shelf import Place, Sheaf, Shelf
from game.scenario.source import Source, source_of

SCENARIO = "scenario.yaml"


def read_folder(folder: Path, shelf: Shelf, holds: tuple[str, ...], needs: tuple[str, ...]) -> None:
    """Read the YAML files of a folder; names are the beginnings of the files that it may hold and those that it must."""
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".yaml", ".yml") and not path.name.startswith("."))
    except OSError as error:
        message = shelf.say("the folder cannot be read: {reason}", reason=error.strerror or type(error).__name__)
        shelf.more.append(Problem(shown(folder), *TOP, message))
        return
    for path in found:
        read_file(path, shelf, holds)
    for name in needs:
        if not any(begins(path) == name for path in found):
            shelf.more.append(Problem(shown(folder / f"{name}.yaml"), *TOP, shelf.say("this file is missing")))
            shelf.unread |= kinds_in(FILES[name])


def begins(path: Path) -> str:
    """What the name of a file says of its content."""
    return re.split(r"[-.]", path.name)[0]


def kinds_in(form: type[Entry]) -> set[str]:
    """What a file of this form gives names to."""
    return set() if form is Sheet else {kind for name, kind in KINDS.items() if name in form.model_fields}


def read_file(path: Path, shelf: Shelf, holds: tuple[str, ...]) -> None:
    """Read one file onto the shelf."""
    source = source_of(path, shelf.say)
    shelf.sources.append(source)
    form = FILES.get(begins(path))
    if wrong := _wrong_name(path, shelf, holds):
        source.problems.clear()
        source.problem(TOP, *wrong)
    elif form is not None and source.data is None:
        shelf.unread |= kinds_in(form)
        if not source.problems:
            source.problem(TOP, shelf.say("the file is empty"))
    elif form is not None:
        _shelve(source, form, shelf)


def _wrong_name(path: Path, shelf: Shelf, holds: tuple[str, ...]) -> tuple[str, str] | None:
    say, name = shelf.say, begins(path)
    if path.suffix != ".yaml":
        return say("the name of the file must end in .yaml"), ""
    if name not in FILES:
        return say("the name of the file does not say what it holds"), say("begin it with one of: {names}", names=", ".join(holds))
    if name == "scenario" and path.name != SCENARIO:
        return say("a folder holds one scenario, in scenario.yaml"), ""
    if name not in holds:
        return say("this file does not belong here"), say("begin it with one of: {names}", names=", ".join(holds))
    return None


def _shelve(source: Source, form: type[Entry], shelf: Shelf) -> None:
    found = source.nodes(form)
    nodes = {node.loc: node for node in found if not node.is_key}
    shelf.sheaves.append(Sheaf(source, form, nodes, [node for node in found if node.is_key]))
    try:
        entry = form.model_validate(source.data)
    except ValidationError as error:
        for one in error.errors(include_url=False):
            if not source.is_spoilt(source.written(tuple(one["loc"]))):
                source.problem(*sentence(one, source, nodes, shelf.say))
        _put_what_is_sound(source, form, shelf)
        return
    if isinstance(entry, Sheet):
        shelf.sheet, shelf.sheet_source = entry, source
        return
    for name, kind in KINDS.items():
        for number, item in enumerate(getattr(entry, name, ())):
            shelf.put(kind, item.id, item, Place(source, (name, number)))


def _put_what_is_sound(source: Source, form: type[Entry], shelf: Shelf) -> None:
    """Of a broken file: its sound entries, and the ids of the others, so that nobody is told that they do not exist."""
    if form is Sheet or not isinstance(source.data, dict):
        shelf.unread |= kinds_in(form)
        return
    for name, kind in KINDS.items():
        if name not in form.model_fields:
            continue
        items = source.data.get(name)
        if not isinstance(items, list):
            shelf.unread.add(kind)
            continue
        model: Any = get_args(form.model_fields[name].annotation)[0]
        for number, item in enumerate(items):
            place = Place(source, (name, number))
            if isinstance(item, dict) and isinstance(item.get("id"), str):
                shelf.put(kind, item["id"], _sound(model, item), place)
            else:
                shelf.unread.add(kind)


def _sound(model: Any, item: Any) -> Any:
    try:
        return model.model_validate(item)
    except ValidationError:
        return None
