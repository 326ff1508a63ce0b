"""What a person has set, kept in a small file; a damaged file gives the first settings again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from game.paths import write_whole

FILE = "settings.json"
USUAL = 1080  # pixels: the height of a screen for which letters and window are as they are
PROJECTOR = 26  # the least text size that the last row of a workshop reads


@dataclass(frozen=True)
class Settings:
    language: str | None = None  # "pl", "en", or not chosen yet
    text_size: int = 18  # pixels, 16 to 40
    airy: bool = False  # letters and lines further apart
    theme: str = "light"
    motion: bool = True
    sound: bool = True
    window: tuple[int, int] = (1280, 720)
    fullscreen: bool = False
    projector: bool = False
    forecasts: bool = True  # of the plan and of tools, worked out while nothing is pressed
    hints: tuple[str, ...] = ()  # first-time hints that were understood: they never return
    problem: str = ""  # why the file could not be read; never saved

    @property
    def em(self) -> int:
        """The text size in use: larger on a projector."""
        return max(self.text_size, PROJECTOR) if self.projector else self.text_size


def first(screen: tuple[int, int]) -> Settings:
    """The settings of a first start: letters and window grow with a large screen."""
    times = min(max(screen[1] / USUAL, 1.0), 2.0)
    return Settings(text_size=round(18 * times), window=(round(1280 * times), round(720 * times)))


def _truth(value: Any) -> bool:
    return isinstance(value, bool)


RIGHT: dict[str, Callable[[Any], bool]] = {
    "language": lambda value: value in (None, "pl", "en"),
    "text_size": lambda value: type(value) is int and 16 <= value <= 40,
    "airy": _truth,
    "theme": lambda value: value in ("light", "dark", "contrast"),
    "motion": _truth,
    "sound": _truth,
    "window": lambda value: isinstance(value, list) and len(value) == 2 and all(type(side) is int and 200 <= side <= 20_000 for side in value),
    "fullscreen": _truth,
    "projector": _truth,
    "forecasts": _truth,
    "hints": lambda value: isinstance(value, list) and all(isinstance(name, str) for name in value),
}


def load(folder: Path) -> Settings:
    """The settings saved there; what cannot be read keeps its first value, and the reason is kept."""
    try:
        content = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        return Settings(problem=f"{FILE}: {error}")
    if not isinstance(content, dict):
        return Settings(problem=f"{FILE}: not a mapping")
    good = {name: value for name, value in content.items() if name in RIGHT and RIGHT[name](value)}
    bad = sorted(name for name in RIGHT if name in content and name not in good)
    good |= {name: tuple(good[name]) for name in ("window", "hints") if name in good}
    return replace(Settings(), **good, problem=f"{FILE}: {', '.join(bad)}" if bad else "")


def save(settings: Settings, folder: Path) -> str:
    """Whole or not at all; gives the reason when the folder cannot be written."""
    content = asdict(settings)
    del content["problem"]
    try:
        write_whole(folder / FILE, json.dumps(content, ensure_ascii=False, indent=1))
    except OSError as error:
        return str(error)
    return ""
