"""Smooth shapes: drawn large, made small, and kept, so that edges are soft without gaps."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Sequence
from itertools import pairwise

import pygame

from game.ui.layout import Box
from game.ui.theme import RGB

Point = tuple[float, float]
ROOM = 10_000_000  # pixels kept in all, 40 MB
SMALL = 10_000  # pixels of a panel that is kept whole
_kept: OrderedDict[tuple[object, ...], pygame.Surface] = OrderedDict()
_weight = 0


def kept(key: tuple[object, ...], make: Callable[[], pygame.Surface]) -> pygame.Surface:
    """The surface of that key, made when it is not there; the longest unused ones go first."""
    global _weight
    surface = _kept.get(key)
    if surface is not None:
        _kept.move_to_end(key)
        return surface
    surface = make()
    _kept[key] = surface
    _weight += surface.get_width() * surface.get_height()
    while _weight > ROOM and len(_kept) > 1:
        _, old = _kept.popitem(last=False)
        _weight -= old.get_width() * old.get_height()
    return surface


def corner(radius: int, fill: RGB, line: RGB | None, thick: int) -> pygame.Surface:
    """A disc of twice the radius; its quarters are the corners of panels."""
    return kept(("corner", radius, fill, line, thick), lambda: _disc(radius, fill, line, thick))


def _disc(radius: int, fill: RGB, line: RGB | None, thick: int) -> pygame.Surface:
    large = _blank(radius * 2, radius * 2, 8, line or fill)
    middle = (radius * 8, radius * 8)
    if line:
        pygame.draw.circle(large, line, middle, radius * 8)
    pygame.draw.circle(large, fill, middle, (radius - (thick if line else 0)) * 8)
    return pygame.transform.smoothscale(large, (radius * 2, radius * 2))


def shadow(w: int, h: int, radius: int, blur: int, colour: RGB, strength: float) -> pygame.Surface:
    """A soft dark rounded rectangle, `blur` wider on every side."""
    return kept(("shadow", w, h, radius, blur, colour, strength), lambda: _shadow(w, h, radius, blur, colour, strength))


def _shadow(w: int, h: int, radius: int, blur: int, colour: RGB, strength: float) -> pygame.Surface:
    surface = pygame.Surface((w + 2 * blur, h + 2 * blur), pygame.SRCALPHA)
    surface.fill((*colour, 0))
    for step in range(blur):
        share = (step + 1) / blur
        box = pygame.Rect(step, step, w + 2 * (blur - step), h + 2 * (blur - step))
        alpha = round(255 * strength * share * share)
        pygame.draw.rect(surface, (*colour, alpha), box, border_radius=radius + blur - step)
    return surface


def filled(points: Sequence[Point], colour: RGB) -> tuple[pygame.Surface, tuple[int, int]]:
    """A smooth polygon and where its upper left corner goes."""
    return _drawn("fill", points, colour, 1.0, lambda large, moved, k: pygame.draw.polygon(large, colour, moved))


def stroked(points: Sequence[Point], colour: RGB, width: float) -> tuple[pygame.Surface, tuple[int, int]]:
    """A smooth line of any width through the points, with round joints and ends."""
    return _drawn(f"stroke {width}", points, colour, width, lambda large, moved, k: _stroke(large, moved, colour, width * k))


def ring(radius: float, colour: RGB, width: float) -> pygame.Surface:
    """A smooth circle, or a ring when a width is given."""
    return kept(("ring", radius, colour, width), lambda: _ring(radius, colour, width))


def _ring(radius: float, colour: RGB, width: float) -> pygame.Surface:
    side = math.ceil(radius) * 2 + 2
    large = _blank(side, side, 4, colour)
    middle = (side * 2, side * 2)
    pygame.draw.circle(large, colour, middle, round(radius * 4))
    if width:
        pygame.draw.circle(large, (*colour, 0), middle, round((radius - width) * 4))
    return pygame.transform.smoothscale(large, (side, side))


def _drawn(
    kind: str,
    points: Sequence[Point],
    colour: RGB,
    margin: float,
    paint: Callable[[pygame.Surface, list[Point], int], object],
) -> tuple[pygame.Surface, tuple[int, int]]:
    edge = math.ceil(margin / 2) + 1
    left = math.floor(min(x for x, _ in points)) - edge
    top = math.floor(min(y for _, y in points)) - edge
    w = math.ceil(max(x for x, _ in points)) + edge - left
    h = math.ceil(max(y for _, y in points)) + edge - top
    k = 4 if w * h < 100_000 else 2 if w * h < 2_000_000 else 1
    local = tuple((round(x - left, 2), round(y - top, 2)) for x, y in points)

    def make() -> pygame.Surface:
        large = _blank(w, h, k, colour)
        paint(large, [(x * k, y * k) for x, y in local], k)
        return pygame.transform.smoothscale(large, (w, h)) if k > 1 else large

    return kept((kind, local, colour), make), (left, top)


def _stroke(large: pygame.Surface, points: list[Point], colour: RGB, width: float) -> None:
    half = width / 2
    for (x0, y0), (x1, y1) in pairwise(points):
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        dx, dy = (y1 - y0) / length * half, (x0 - x1) / length * half
        pygame.draw.polygon(large, colour, [(x0 + dx, y0 + dy), (x1 + dx, y1 + dy), (x1 - dx, y1 - dy), (x0 - dx, y0 - dy)])
    for point in points:
        pygame.draw.circle(large, colour, point, half)


def _blank(w: int, h: int, k: int, colour: RGB) -> pygame.Surface:
    """An empty surface of the colour to come, so that its edges do not darken when made small."""
    surface = pygame.Surface((max(1, w * k), max(1, h * k)), pygame.SRCALPHA)
    surface.fill((*colour, 0))
    return surface


def bent(points: Sequence[Point], steps: int = 16) -> list[Point]:
    """A Bézier curve of three or four control points as a line of many points."""
    return [_on_curve(points, step / steps) for step in range(steps + 1)]


def smooth(points: Sequence[Point], steps: int = 14) -> list[Point]:
    """A soft line through all the points (Catmull-Rom)."""
    if len(points) < 3:
        return list(points)
    whole = [points[0], *points, points[-1]]
    found: list[Point] = [points[0]]
    for a, b, c, d in zip(whole, whole[1:], whole[2:], whole[3:], strict=False):
        first = (b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6)
        second = (c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6)
        found.extend(bent((b, first, second, c), steps)[1:])
    return found


def _on_curve(points: Sequence[Point], share: float) -> Point:
    while len(points) > 1:
        points = [(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) for a, b in pairwise(points)]
    return points[0]


def dashed(points: Sequence[Point], dashes: tuple[float, float], width: float = 0) -> list[list[Point]]:
    """The line cut into dashes of (length, space between); the round ends of a wide line belong to the dash."""
    dashes = (max(1.0, dashes[0] - width), dashes[1] + min(width, dashes[0] - 1))
    pieces: list[list[Point]] = [[points[0]]]
    left, on = dashes[0], True
    for start, end in pairwise(points):
        length = math.hypot(end[0] - start[0], end[1] - start[1])
        at = 0.0
        while length - at > left:
            at += left
            spot = (start[0] + (end[0] - start[0]) * at / length, start[1] + (end[1] - start[1]) * at / length)
            if on:
                pieces[-1].append(spot)
            else:
                pieces.append([spot])
            on = not on
            left = dashes[0] if on else dashes[1]
        left -= length - at
        if on:
            pieces[-1].append(end)
    return [piece for piece in pieces if len(piece) > 1]


def rounded(surface: pygame.Surface, box: Box, radius: int, fill: RGB, line: RGB | None, thick: int) -> None:
    """A panel; a small one is kept, for one picture costs less than eleven strokes."""
    if box.w * box.h > SMALL:
        _rounded(surface, box, radius, fill, line, thick)
        return

    def make() -> pygame.Surface:
        small = _blank(box.w, box.h, 1, fill)
        _rounded(small, Box(0, 0, box.w, box.h), radius, fill, line, thick)
        return small

    surface.blit(kept(("panel", box.w, box.h, radius, fill, line, thick), make), (box.x, box.y))


def _rounded(surface: pygame.Surface, box: Box, radius: int, fill: RGB, line: RGB | None, thick: int) -> None:
    """Four smooth corners and straight fills between them."""
    x, y, w, h = box
    r = max(0, min(radius, w // 2, h // 2))
    surface.fill(fill, (x, y + r, w, h - 2 * r))
    surface.fill(fill, (x + r, y, w - 2 * r, r))
    surface.fill(fill, (x + r, box.bottom - r, w - 2 * r, r))
    if line:
        _edges(surface, box, r, line, thick)
    if r:
        _corners(surface, corner(r, fill, line, thick), box, r)


def _edges(surface: pygame.Surface, box: Box, r: int, colour: RGB, width: int) -> None:
    """The straight parts of a frame."""
    x, y, w, h = box
    surface.fill(colour, (x + r, y, w - 2 * r, width))
    surface.fill(colour, (x + r, y + h - width, w - 2 * r, width))
    surface.fill(colour, (x, y + r, width, h - 2 * r))
    surface.fill(colour, (x + w - width, y + r, width, h - 2 * r))


def framed(surface: pygame.Surface, box: Box, radius: int, colour: RGB, width: int) -> None:
    """A rounded frame that leaves its inside as it is."""
    r = max(width, min(radius, box.w // 2, box.h // 2))
    frame = kept(("frame", r, colour, width), lambda: _frame(r, colour, width))
    _corners(surface, frame, box, r)
    _edges(surface, box, r, colour, width)


def _frame(radius: int, colour: RGB, width: int) -> pygame.Surface:
    large = _blank(radius * 2, radius * 2, 8, colour)
    pygame.draw.circle(large, colour, (radius * 8, radius * 8), radius * 8)
    pygame.draw.circle(large, (*colour, 0), (radius * 8, radius * 8), (radius - width) * 8)
    return pygame.transform.smoothscale(large, (radius * 2, radius * 2))


def _corners(surface: pygame.Surface, disc: pygame.Surface, box: Box, r: int) -> None:
    right, bottom = box.right - r, box.bottom - r
    surface.blit(disc, (box.x, box.y), (0, 0, r, r))
    surface.blit(disc, (right, box.y), (r, 0, r, r))
    surface.blit(disc, (box.x, bottom), (0, r, r, r))
    surface.blit(disc, (right, bottom), (r, r, r, r))
