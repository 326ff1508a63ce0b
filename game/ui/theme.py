"""How everything looks: named colours read from a theme file, sizes in ems of the reader's text size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from game.paths import assets

ASSETS = assets()
THEMES = ("light", "dark", "contrast")
PLANES = ("policies", "tasks", "infrastructure")
FIELDS = ("sport", "culture", "social", "rescue", "nature", "education", "village", "youth")

RGB = tuple[int, int, int]
Colour = str | RGB

# Every pair of (writing, ground) that the toolkit uses; a test measures them in all themes.
TEXT_PAIRS = (
    *((ink, ground) for ink in ("ink", "muted", "link") for ground in ("paper", "panel", "raised", "label")),
    *((ink, ground) for ink in ("good", "warn", "bad") for ground in ("paper", "panel", "raised")),
    ("ink", "sunken"), ("muted", "sunken"), ("ink", "chosen"), ("muted", "chosen"), ("link", "chosen"),
    ("disabled-ink", "disabled"), ("muted", "disabled"), ("warn", "disabled"),
    ("accent-ink", "accent"), ("danger-ink", "danger"),
    ("header-ink", "header"), ("header-muted", "header"), ("tip-ink", "tip"), ("mist-ink", "mist"),
    ("good", "good-soft"), ("warn", "warn-soft"), ("bad", "bad-soft"),
    *(("ink", f"{kind}-soft") for kind in ("good", "warn", "bad")),
    *((f"{plane}-ink", f"{plane}-strong") for plane in PLANES),
    *((f"{plane}-text", ground) for plane in PLANES for ground in ("paper", "panel", "raised", f"{plane}-soft")),
    *((ink, f"{plane}-soft") for plane in PLANES for ink in ("ink", "muted")),
    ("ink", "band-1"), ("ink", "band-2"), ("ink", "band-3"), ("ink", "band-4"),
    ("muted", "band-1"), ("muted", "band-2"), ("muted", "band-3"), ("muted", "band-4"),
)  # fmt: skip


class Sizes(dict[float, int]):
    """Whole pixels by ems, worked out once: a picture asks a thousand times."""

    def __init__(self, em: float) -> None:
        super().__init__()
        self.em = em

    def __missing__(self, ems: float) -> int:
        if len(self) > 10_000:  # lengths that are measured are many
            self.clear()
        pixels = self[ems] = round(ems * self.em)
        return pixels


@dataclass(frozen=True)
class Theme:
    """A size is in ems of the reader's text size, so one setting scales everything."""

    name: str
    em: float  # pixels
    colours: Mapping[str, RGB] = field(repr=False)
    problem: str = ""  # why the wanted theme could not be read
    gap: float = 0.5
    pad: float = 0.75
    row: float = 2.25  # height of anything that can be pressed
    radius: float = 0.5
    px: Callable[[float], int] = field(init=False, repr=False, compare=False)  # from ems to whole pixels

    def __post_init__(self) -> None:
        object.__setattr__(self, "px", Sizes(self.em).__getitem__)

    def colour(self, name: Colour) -> RGB:
        """A named colour, "#rrggbb", or a triple that is a colour already."""
        if isinstance(name, tuple):
            return name
        return parsed(name) if name.startswith("#") else self.colours[name]

    def mixed(self, first: Colour, second: Colour, share: float) -> RGB:
        """The first colour with a share of the second."""
        one, two = self.colour(first), self.colour(second)
        red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, two, strict=True))
        return red, green, blue


def load(name: str, em: float, folder: Path = ASSETS) -> Theme:
    """The theme of that name; the light one, with the reason, when its file cannot be used."""
    try:
        return Theme(name, em, read(folder / "themes" / f"{name}.yaml"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        return Theme("light", em, read(ASSETS / "themes" / "light.yaml"), problem=f"{name}: {error}")


@lru_cache(maxsize=16)
def read(path: Path) -> Mapping[str, RGB]:
    """The colours of a theme file, complete."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with open(path, encoding="utf-8") as file:
        content = yaml.load(file, loader)
    if not isinstance(content, dict):
        raise ValueError(f"{path.name} is not a mapping of colours")
    colours = {name: parsed(value) for name, value in _flat(content).items()}
    missing = {name for pair in TEXT_PAIRS for name in pair} - colours.keys()
    if missing:
        raise ValueError(f"{path.name} lacks {', '.join(sorted(missing))}")
    return colours


def _flat(content: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    """`planes: policies: strong` becomes `policies-strong`; groups only order the file."""
    found: dict[str, Any] = {}
    for name, value in content.items():
        if isinstance(value, Mapping):
            grouped = name in PLANES or name in ("field", "band")
            found.update(_flat(value, f"{name}-" if grouped else ""))
        else:
            found[f"{before}{name}"] = value
    return found


@lru_cache(maxsize=1024)
def parsed(value: str) -> RGB:
    if not (isinstance(value, str) and value.startswith("#") and len(value) == 7):
        raise ValueError(f"{value!r} is not a colour like #0072b2")
    return int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16)


def contrast(one: RGB, other: RGB) -> float:
    """The contrast ratio of WCAG, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: RGB) -> float:
    red, green, blue = (c / 3294.6 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
