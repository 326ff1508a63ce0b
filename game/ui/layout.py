"""Where things stand: boxes in whole pixels, cut into rows, columns and grids."""

from __future__ import annotations

from typing import NamedTuple

Size = int | None | tuple[str, float]  # pixels, a flexible rest, or ("share", n) of the rest


class Box(NamedTuple):
    """A rectangle in pixels; never changes, every cut gives new boxes."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        return self.x + self.w

    @property
    def bottom(self) -> int:
        return self.y + self.h

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.w // 2, self.y + self.h // 2

    def contains(self, point: tuple[float, float]) -> bool:
        return self.x <= point[0] < self.x + self.w and self.y <= point[1] < self.y + self.h

    def inset(self, left: int, top: int | None = None, right: int | None = None, bottom: int | None = None) -> Box:
        """Smaller by the margins; one number is for all sides, two are for (sides, top and bottom)."""
        top = left if top is None else top
        right = left if right is None else right
        bottom = top if bottom is None else bottom
        return Box(self.x + left, self.y + top, max(0, self.w - left - right), max(0, self.h - top - bottom))

    def grown(self, by: int) -> Box:
        return Box(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def moved(self, dx: int, dy: int) -> Box:
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def centre(self, w: int, h: int) -> Box:
        """A box of the given size in the middle of this one, never larger than it."""
        w, h = min(w, self.w), min(h, self.h)
        return Box(self.x + (self.w - w) // 2, self.y + (self.h - h) // 2, w, h)

    def common(self, other: Box) -> Box:
        """What both boxes cover; without width or height when they do not meet."""
        x, y, w, h = self
        left, top, wide, high = other
        right, bottom = x + w, y + h  # compared by hand: asked a few hundred times in every picture
        x, y = x if x > left else left, y if y > top else top
        right, bottom = right if right < left + wide else left + wide, bottom if bottom < top + high else top + high
        return Box(x, y, right - x if right > x else 0, bottom - y if bottom > y else 0)

    def rows(self, *sizes: Size, gap: int = 0) -> list[Box]:
        return [Box(self.x, self.y + at, self.w, size) for at, size in _spread(sizes, self.h, gap)]

    def columns(self, *sizes: Size, gap: int = 0) -> list[Box]:
        return [Box(self.x + at, self.y, size, self.h) for at, size in _spread(sizes, self.w, gap)]

    def split_top(self, h: int, gap: int = 0) -> tuple[Box, Box]:
        """The upper piece of height `h` and the rest; the other splits likewise give (piece, rest)."""
        piece, rest = self.rows(min(h, self.h), None, gap=gap)
        return piece, rest

    def split_bottom(self, h: int, gap: int = 0) -> tuple[Box, Box]:
        rest, piece = self.rows(None, min(h, self.h), gap=gap)
        return piece, rest

    def split_left(self, w: int, gap: int = 0) -> tuple[Box, Box]:
        piece, rest = self.columns(min(w, self.w), None, gap=gap)
        return piece, rest

    def split_right(self, w: int, gap: int = 0) -> tuple[Box, Box]:
        rest, piece = self.columns(None, min(w, self.w), gap=gap)
        return piece, rest

    def grid(self, n: int, min_width: int, row_height: int, gap: int = 0) -> list[Box]:
        """`n` boxes of equal width, as many in a row as fit; may reach below this box."""
        across = max(1, min(n, (self.w + gap) // max(1, min_width + gap)))
        columns = self.columns(*([None] * across), gap=gap)
        return [Box(columns[i % across].x, self.y + i // across * (row_height + gap), columns[i % across].w, row_height) for i in range(n)]


class Flow:
    """Takes pieces from the top of a box, one under another."""

    def __init__(self, box: Box, gap: int = 0) -> None:
        self.rest = box
        self.gap = gap

    def take(self, h: int) -> Box:
        """The next piece; may reach below the box when a scroll area holds it."""
        piece = Box(self.rest.x, self.rest.y, self.rest.w, h)
        self.skip(h + self.gap)
        return piece

    def skip(self, h: int) -> None:
        self.rest = Box(self.rest.x, self.rest.y + h, self.rest.w, max(0, self.rest.h - h))


def _spread(sizes: tuple[Size, ...], whole: int, gap: int) -> list[tuple[int, int]]:
    """Start and length of every piece; rounding never loses a pixel of the whole."""
    left = max(0, whole - gap * (len(sizes) - 1) - sum(size for size in sizes if isinstance(size, int)))
    shares = [0.0 if isinstance(size, int) else 1.0 if size is None else size[1] for size in sizes]
    total = sum(shares) or 1.0
    placed: list[tuple[int, int]] = []
    at, given, taken = 0, 0.0, 0
    for size, share in zip(sizes, shares, strict=True):
        given += share
        length = size if isinstance(size, int) else round(left * given / total) - taken
        taken += 0 if isinstance(size, int) else length
        placed.append((at, length))
        at += length + gap
    return placed
