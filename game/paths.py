"""Where assets, scenarios, saves and settings lie, in a source tree and installed, and how a file is written."""

import os
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
APP = "trzy-plaszczyzny"


@cache
def assets() -> Path:
    """The folder of fonts, icons, themes and interface texts."""
    return _shipped("assets")


@cache
def scenarios() -> Path:
    """The folder of the Model and of the shipped scenarios."""
    return _shipped("scenarios")


def _shipped(name: str) -> Path:
    packed = HERE / "_shipped" / name  # where the wheel puts it
    return packed if packed.is_dir() else HERE.parent / name


def data() -> Path:
    """The folder of saves and settings of this person; TRZY_PLASZCZYZNY_DATA names another. It need not exist yet."""
    chosen = os.environ.get("TRZY_PLASZCZYZNY_DATA")
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False)


def saves() -> Path:
    """The folder of saved games."""
    return data() / "saves"


def own_scenarios() -> Path:
    """The folder of the scenarios that this person has made; they are played by their names, as the shipped ones are."""
    return data() / "scenarios"


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file whole or not at all: a power cut leaves the old one or the new one. Makes its folder; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(content.encode("utf-8") if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
