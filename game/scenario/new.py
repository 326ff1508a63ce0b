"""A new scenario folder, made whole or not at all: of the commented example, or of another scenario."""

import os
import re
import shutil
from pathlib import Path

import yaml

from game import paths
from game.scenario.files import SCENARIO, begins
from game.scenario.problems import brief
from game.scenario.read import model_folder, shipped
from game.scenario.schema import OF_A_SCENARIO
from game.text.catalog import LANGUAGES, Catalog

NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
LONGEST = 32  # the scenario is called so at first, and there is so much room on its card
DEVICES = frozenset(("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))))  # of Windows
MEASURED = ("plans.json", "best.json")  # of the other scenario, not of this one
SCHEMAS = "schema"
FOR_EDITORS = "# yaml-language-server: $schema="
EXPLAINED = re.compile(rf"( *)#({'|'.join(LANGUAGES)}) (.*)\n")


class CannotMake(Exception):
    """Why there is no new scenario; its text is a sentence for people."""


def make(name: str, like: Path | None, say: Catalog) -> Path:
    """The folder of a new scenario, like the one in another folder, or like the example. Raises CannotMake; then nothing was made.

    A name alone lies among one's own scenarios, a path lies where it says.
    """
    is_word = name == Path(name).name != ""
    folder = paths.own_scenarios() / name if is_word else Path(name)
    _refuse(folder, say)
    if not is_word and not folder.parent.is_dir():
        raise CannotMake(say("There is no folder {folder} to put the scenario in.", folder=folder.parent))
    part = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    try:
        part.mkdir(parents=is_word)
        _fill(part, folder, like, say)
        part.rename(folder)
    except OSError as error:
        raise CannotMake(say("The scenario cannot be written to {folder}: {reason}", folder=folder, reason=error.strerror or error)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder


def _refuse(folder: Path, say: Catalog) -> None:
    """Say what is wrong with the name of a folder."""
    if not NAME.fullmatch(folder.name) or len(folder.name) > LONGEST:
        message = say("A scenario cannot be called '{name}'", name=brief(folder.name))
        hint = say("use small letters from a to z, digits and hyphens, at most {most} characters, such as two-villages", most=LONGEST)
        raise CannotMake(f"{message}: {hint}.")
    if folder.name in (*shipped(), model_folder().name, SCHEMAS) or folder.name in DEVICES:
        raise CannotMake(say("The name '{name}' is taken: choose another one.", name=folder.name))
    if os.path.lexists(folder):
        raise CannotMake(say("{folder} is there already: choose another name.", folder=folder))


def _fill(part: Path, folder: Path, like: Path | None, say: Catalog) -> None:
    """Write all files of a scenario into the folder that will become it."""
    schemas = f"../{SCHEMAS}" if (folder.parent / SCHEMAS / "scenario.json").is_file() else SCHEMAS
    for file in sorted((like or paths.assets() / "new-scenario").iterdir()):
        if file.name.startswith(".") or file.name in MEASURED or not file.is_file():
            continue
        if file.suffix != ".yaml":
            shutil.copyfile(file, part / file.name)
            continue
        text = file.read_text(encoding="utf-8-sig")
        text = _of_example(text, folder.name, say.language) if like is None else _of_other(text, like.resolve().name, say)
        if file.name == SCENARIO:
            text = _renamed(text, folder.name)
        text = f"{FOR_EDITORS}{schemas}/{begins(file)}.json\n{text}"
        (part / file.name).write_text(text, encoding="utf-8", newline="\n")
    if schemas == SCHEMAS:
        _bring_schemas(part / SCHEMAS)


def _of_example(text: str, name: str, language: str) -> str:
    """The example with its explanations in one language."""
    text = EXPLAINED.sub(lambda found: f"{found[1]}# {found[3]}\n" if found[2] == language else "", text)
    return text.replace("{id}", name)


def _of_other(text: str, name: str, say: Catalog) -> str:
    """A file of another scenario, with a note where it comes from."""
    text = "".join(line for line in text.splitlines(keepends=True) if not line.startswith(FOR_EDITORS))
    note = say("Made from the scenario {name}.", name=name)
    return f"# {note}\n{text}"


def _renamed(text: str, name: str) -> str:
    """The text of scenario.yaml with another name of the scenario, all else as it stands."""
    called = name.replace("-", " ").capitalize()
    whole = yaml.compose(text, yaml.SafeLoader)
    for key, value in whole.value if whole else ():
        if key.value == "name":
            last = value if value.flow_style else value.value[-1][1]  # a block ends only where the next field begins, after its comments
            written = ", ".join(f'{language}: "{called}"' for language in LANGUAGES)
            return f"{text[: key.start_mark.index]}name: {{{written}}}{_end_of(text, last.end_mark.index)}"
    return text


def _end_of(text: str, index: int) -> str:
    """What follows a value, on a line of its own."""
    return text[index:] if text[index - 1 : index] != "\n" else text[index - 1 :]


def _bring_schemas(folder: Path) -> None:
    """Copies of the schemas, so that editors find them wherever the scenario lies and whoever it is sent to."""
    folder.mkdir()
    for name in OF_A_SCENARIO:
        shutil.copyfile(paths.scenarios() / SCHEMAS / f"{name}.json", folder / f"{name}.json")
