"""Text broken into lines, the Polish way: no line ends with a one-letter word."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

Weight = Literal["regular", "semibold", "bold"]
NO_BREAK = "\u00a0"
_ORPHAN = re.compile(r"(?<![^\s(„])([aiouwzAIOUWZ]) (?=\S)")
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_PIECE = re.compile(r"[^ \n]+?[-/–](?=[^ \n\d])|[^ \n]+| |\n")

Width = Callable[[str, Weight], int]
Stretch = tuple[str, Weight]


class Run(NamedTuple):
    """Letters of one weight, `x` pixels from the start of the line."""

    x: int
    text: str
    weight: Weight


class Line(NamedTuple):
    runs: tuple[Run, ...]
    width: int


def bound(text: str) -> str:
    """The text with one-letter words tied to the next word."""
    return _ORPHAN.sub(rf"\1{NO_BREAK}", text)


def runs(text: str, weight: Weight = "regular", bold: Weight = "semibold") -> list[Stretch]:
    """Plain and **bold** stretches of the text."""
    pieces = _BOLD.split(text)
    return [(piece, bold if i % 2 else weight) for i, piece in enumerate(pieces) if piece]


def wrapped(stretches: list[Stretch], width: Width, room: int, broken: bool = False) -> list[Line]:
    """The stretches as lines no wider than the room; a longer single word stays whole and wide, or else is broken anywhere."""
    lines: list[Line] = []
    current: list[Stretch] = []
    words = _words(stretches)
    for word in [part for one in words for part in _parts(one, width, room)] if broken else words:
        if word[0][0] == "\n":
            lines.append(_set(current, width))
            current = []
        elif word[0][0] == " ":
            current += word if current else []
        elif current and _wide([*current, *word], width) > room:
            lines.append(_set(current, width))
            current = list(word)
        else:
            current += word
    return [*lines, _set(current, width)]


def shortened(line: Line, width: Width, room: int) -> Line:
    """The line cut so that it ends with an ellipsis within the room."""
    *before, (x, text, weight) = line.runs or (Run(0, "", "regular"),)
    while text and x + width(f"{text}…", weight) > room:
        text = text[:-1]
    last = Run(x, f"{text.rstrip(' ,.;:' + NO_BREAK)}…", weight)
    return Line((*before, last), x + width(last.text, weight))


def _words(stretches: list[Stretch]) -> list[list[Stretch]]:
    """Words that hold together, with spaces and new lines between; **bold**, keeps its comma."""
    words: list[list[Stretch]] = [[(" ", "regular")]]
    for text, weight in stretches:
        for piece in _PIECE.findall(bound(text)):
            before = words[-1][-1][0]
            if piece in (" ", "\n") or before in (" ", "\n") or before[-1] in "-/–":
                words.append([(piece, weight)])
            else:
                words[-1].append((piece, weight))
    return words[1:]


def _parts(word: list[Stretch], width: Width, room: int) -> list[list[Stretch]]:
    """A word in parts that fit; one letter at least."""
    if _wide(word, width) <= room:
        return [word]
    parts = []
    for text, weight in word:
        part = ""
        for letter in text:
            if part and width(part + letter, weight) > room:
                parts.append([(part, weight)])
                part = ""
            part += letter
        parts.append([(part, weight)])
    return parts


def _joined(pieces: list[Stretch]) -> list[Stretch]:
    """Neighbours of one weight as one stretch, without spaces at the end."""
    while pieces and pieces[-1][0] == " ":
        pieces = pieces[:-1]
    joined: list[Stretch] = []
    for text, weight in pieces:
        if joined and joined[-1][1] == weight:
            joined[-1] = (joined[-1][0] + text, weight)
        else:
            joined.append((text, weight))
    return joined


def _wide(pieces: list[Stretch], width: Width) -> int:
    return sum(width(text, weight) for text, weight in _joined(pieces))


def _set(pieces: list[Stretch], width: Width) -> Line:
    placed: list[Run] = []
    x = 0
    for text, weight in _joined(pieces):
        placed.append(Run(x, text, weight))
        x += width(text, weight)
    return Line(tuple(placed), x)
