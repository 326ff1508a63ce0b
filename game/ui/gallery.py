"""The page of all scenes for the documentation: small pictures and what each scene is for."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pygame
from numpy.typing import NDArray

from game.paths import write_whole
from game.text.catalog import catalog
from game.ui.pictures import SCENES, driver
from game.ui.scenes.topics import TOPICS

SIZE, TEXT_SIZE, LANGUAGE = (1200, 675), 17, "pl"
COLOURS, NEAR = 48, 14  # in a picture, and how far from each other
IntArray = NDArray[np.int32]
PAGE, PICTURES = "gallery.md", "pictures"


def make_gallery(folder: Path) -> Iterator[Path]:
    """Draws every scene into `pictures` and writes the page beside it. Raises OSError."""
    say = catalog(LANGUAGE)
    (folder / PICTURES).mkdir(parents=True, exist_ok=True)
    heading = say("All screens of the game")
    parts = [f"# {heading}", say("Drawn by `python -m game pictures docs --gallery`, in a game that a simple strategy plays.")]
    for name in SCENES:
        seen = driver(name, LANGUAGE, SIZE, TEXT_SIZE)
        path = folder / PICTURES / f"{name}.png"
        path.write_bytes(small_png(seen.surface))
        title, text = _words(name, seen.texts()[0])
        parts += [f"## {title}", *([text] if text else []), f"![{title}]({PICTURES}/{name}.png)"]
        yield path
    write_whole(folder / PAGE, "\n\n".join(parts) + "\n")
    yield folder / PAGE


def _words(name: str, first: str) -> tuple[str, str]:
    """The title of the scene and the first paragraph of its help; without a help of its own, what it says first."""
    if name not in TOPICS:
        return first, ""
    title, text, _ = TOPICS[name](catalog(LANGUAGE))
    return title, text.split("\n\n")[0]


def small_png(surface: pygame.Surface) -> bytes:
    """The picture as a PNG of few colours: every colour as the nearest of them."""
    pixels = pygame.surfarray.array3d(surface).swapaxes(0, 1).reshape(-1, 3)
    codes = (pixels.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)).astype(np.uint32)
    found, numbers, counts = np.unique(codes, return_inverse=True, return_counts=True)
    colours = np.stack([found >> 16, found >> 8 & 255, found & 255], axis=1).astype(np.int32)
    palette = _palette(colours[np.argsort(-counts, kind="stable")])
    nearest = np.concatenate(
        [((some[:, None] - palette) ** 2).sum(axis=2).argmin(axis=1) for some in np.array_split(colours, 1 + len(colours) // 2000)]
    )
    rows = nearest.astype(np.uint8)[numbers.reshape(-1)].reshape(surface.get_height(), surface.get_width())
    lines = np.hstack([np.zeros((len(rows), 1), np.uint8), rows]).tobytes()  # a zero before each line: no filter
    head = struct.pack(">IIBBBBB", *surface.get_size(), 8, 3, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"PLTE", palette.astype(np.uint8).tobytes()), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in chunks)


def _palette(colours: IntArray) -> IntArray:
    """The first colours, the most frequent ones, that are not nearly the same as one before."""
    chosen: IntArray = colours[:1]
    for colour in colours[1:]:
        if ((chosen - colour) ** 2).sum(axis=1).min() >= NEAR**2:
            chosen = np.vstack([chosen, colour])
            if len(chosen) == COLOURS:
                break
    return chosen


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
