"""The page: the only drawing calls scenes use. It remembers what was written, and what did not fit."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Literal

import pygame

from game.ui import shapes
from game.ui.fonts import Fonts
from game.ui.icons import icon as drawn_icon
from game.ui.layout import Box
from game.ui.memory import NO_KEYS, Area, Memory, Point, Spot, State
from game.ui.mentions import Mentions
from game.ui.theme import Colour, Theme
from game.ui.wrapping import Weight
from game.ui.writing import Written, overlapping, write

Align = Literal["left", "centre", "right"]
Valign = Literal["top", "middle", "bottom"]
Dashes = tuple[float, float] | None  # the length of a dash and of the space after it, in pixels


class Page:
    """One picture of a scene, drawn anew every time."""

    def __init__(self, surface: pygame.Surface, theme: Theme, fonts: Fonts, memory: Memory | None = None, time: float = 0.0) -> None:
        self.surface = surface
        self.theme = theme
        self.px = theme.px  # ems in whole pixels
        self.fonts = fonts
        self.memory = memory or Memory()
        self.time = time
        self.box = Box(0, 0, *surface.get_size())
        self.clip = self.box
        self.area = ""  # the scroll area being drawn
        self.reach = 0  # the lowest pixel drawn in it
        self.layers = 0
        self.depth = 0  # the layer being drawn; texts of different layers may cover each other
        self.spots: list[Spot] = []
        self.before: list[int] = []  # how many texts were written before each spot
        self.alike: dict[str, int] = {}  # how many spots have that command
        self.areas: list[Area] = []
        self.shortcuts: dict[str, str] = {}
        self.tips: list[tuple[Box, str]] = []
        self.written: list[tuple[str, Box]] = []
        self.drawn: list[Written] = []
        self.cut: list[str] = []
        self.wanted: tuple[str, Box] | None = None  # a scroll area and what is to be seen of it
        self.again = False  # something was learnt while drawing: the page must be drawn once more
        self.offers: dict[str, Callable[[], object]] = {}  # command -> the scene it opens, whatever the scene of the page is
        self.mentions: Mentions | None = None  # finds words of the game in linked texts
        self.fresh = math.inf  # seconds until the picture must be drawn anew though nothing was pressed

    # sizes, in pixels

    @property
    def gap(self) -> int:
        return self.px(self.theme.gap)

    @property
    def pad(self) -> int:
        return self.px(self.theme.pad)

    @property
    def row(self) -> int:
        return self.px(self.theme.row)

    # shapes

    def fill(self, colour: Colour, box: Box | None = None, alpha: float = 1.0) -> None:
        self.reach = max(self.reach, box.bottom if box else 0)
        box = box or self.box
        rgb = self.theme.colour(colour)
        if alpha >= 1:
            self.surface.fill(rgb, box)
            return
        left = 1 - alpha
        self.surface.fill([round(left * 255)] * 3, box, pygame.BLEND_RGB_MULT)  # in place: a veil as large as the window would be kept too
        self.surface.fill([round(part * alpha) for part in rgb], box, pygame.BLEND_RGB_ADD)

    def panel(
        self,
        box: Box,
        fill: Colour = "panel",
        line: Colour | None = "line",
        radius: float | None = None,
        accent: Colour | None = None,
        shadow: bool = False,
        thick: float = 0.06,
    ) -> None:
        """A rounded panel; radius and thickness in ems, the accent is a stripe along the left side."""
        if box.w <= 0 or box.h <= 0:
            return
        self.reach = max(self.reach, box.bottom)
        round_by = self.px(self.theme.radius if radius is None else radius)
        if shadow:
            blur = max(2, self.px(0.5))
            soft = shapes.shadow(box.w, box.h, round_by, blur, self.theme.colour("shadow"), 0.16)
            self.surface.blit(soft, (box.x - blur, box.y - blur + blur // 3))
        rgb = self.theme.colour(fill)
        edge = None if line is None else self.theme.colour(line)
        shapes.rounded(self.surface, box, round_by, rgb, edge, max(1, self.px(thick)))
        if accent is not None:
            stripe = box.split_left(max(3, self.px(0.28)))[0]
            self.surface.set_clip(self.clip.common(stripe))
            shapes.rounded(self.surface, box, round_by, self.theme.colour(accent), None, 0)
            self.surface.set_clip(self.clip)

    def outline(self, box: Box, colour: Colour, width: int, radius: float | None = None) -> None:
        """A rounded frame around whatever is there."""
        round_by = self.px(self.theme.radius if radius is None else radius)
        shapes.framed(self.surface, box, round_by, self.theme.colour(colour), width)

    def line(self, points: Sequence[Point], colour: Colour = "ink", width: float = 1, dashes: Dashes = None, alpha: float = 1.0) -> None:
        """A smooth line through the points; the width is in pixels."""
        rgb = self.theme.colour(colour)
        for piece in shapes.dashed(points, dashes, width) if dashes else [list(points)]:
            self._put(*shapes.stroked(piece, rgb, width), alpha)

    def circle(self, middle: Point, radius: float, colour: Colour, width: float = 0, alpha: float = 1.0) -> None:
        """A disc, or a ring of the given width."""
        surface = shapes.ring(radius, self.theme.colour(colour), width)
        self._put(surface, (round(middle[0]) - surface.get_width() // 2, round(middle[1]) - surface.get_height() // 2), alpha)

    def polygon(self, points: Sequence[Point], colour: Colour, line: Colour | None = None, width: float = 1, alpha: float = 1) -> None:
        self._put(*shapes.filled(points, self.theme.colour(colour)), alpha)
        if line is not None:
            self.line([*points, points[0]], line, width, alpha=alpha)

    def icon(self, name: str, box: Box, colour: Colour = "ink") -> None:
        """The sign in the middle of the box, as large as fits."""
        size = min(box.w, box.h)
        at = box.centre(size, size)
        self.reach = max(self.reach, box.bottom)
        self.surface.blit(drawn_icon(name, size, self.theme.colour(colour)), (at.x, at.y))

    def _put(self, surface: pygame.Surface, at: tuple[int, int], alpha: float) -> None:
        if alpha >= 1:
            self.surface.blit(surface, at)
            return
        surface.set_alpha(round(alpha * 255))
        self.surface.blit(surface, at)
        surface.set_alpha(255)

    # texts

    def text(
        self,
        text: str,
        box: Box,
        size: float = 1.0,
        weight: Weight = "regular",
        colour: Colour = "ink",
        align: Align = "left",
        valign: Valign = "top",
        wrap: bool = True,
        max_lines: int | None = None,
        may_shorten: bool = False,
        least: float | None = None,
        plain: bool = False,
        linked: bool = False,
    ) -> int:
        """Writes and gives the height used. **Stars** make bold unless plain; `least` is the smallest size tried.
        linked: words of the game are underlined and open what they mean; not for texts of what can be pressed itself.
        """
        return write(self, text, box, size, weight, colour, align, valign, wrap, max_lines, may_shorten, least, plain, linked)

    def measure(self, text: str, width: int, size: float = 1.0, weight: Weight = "regular") -> int:
        """The height that the text takes in that width."""
        return self.fonts.laid(text, self.px(size), weight, width).height if text else 0

    def width(self, text: str, size: float = 1.0, weight: Weight = "regular") -> int:
        """The width of the text on one line."""
        return self.fonts.laid(text, self.px(size), weight, None).width if text else 0

    def line_height(self, size: float = 1.0, weight: Weight = "regular") -> int:
        return self.fonts.height(self.px(size), weight)

    def say(self, text: str, box: Box) -> None:
        """Words for screen readers only, where a picture says it to the eye."""
        self.written.append((text, box))

    def texts(self) -> list[str]:
        return [text for text, _ in self.written]

    def overlaps(self) -> list[tuple[str, str]]:
        """Pairs of texts of one layer drawn over each other."""
        return overlapping(self.drawn)

    # what can be pressed

    def spot(
        self,
        box: Box,
        command: str,
        label: str,
        why_not: str = "",
        key: str = "",
        role: str = "button",
        tip: str = "",
        selected: bool | None = None,
        keys: Mapping[str, str] = NO_KEYS,
        drag: Callable[[Point], str] | None = None,
        stop: bool = True,
    ) -> State:
        """Registers something that can be pressed; a reason why not makes it disabled. Says how to draw it."""
        self.reach = max(self.reach, box.bottom)
        same = self.alike.get(command, 0) + 1
        self.alike[command] = same
        name = f"{command}#{same}" if same > 1 else command
        seen = box.common(self.clip)
        self.before.append(len(self.written))
        self.spots.append(Spot(name, box, seen, command, label, why_not, key, role, tip, selected, keys, drag, self.area, stop))
        memory = self.memory
        hover = memory.hover == name
        pressed = memory.pressed == name and (hover or drag is not None)
        return State(hover and not why_not, memory.focus == name, pressed and not why_not, not why_not)

    def key(self, key: str, command: str) -> None:
        """A shortcut that nothing on the page shows; prefer a key on a button."""
        self.shortcuts[key] = command

    def offer(self, command: str, scene: Callable[[], object]) -> None:
        """A command that opens a scene from any other, as the trainer's panel is opened."""
        self.offers[command] = scene

    def renew(self, seconds: float) -> None:
        """The picture is to be drawn anew after so many seconds: it shows a clock."""
        self.fresh = min(self.fresh, seconds)

    def look_at(self, box: Box) -> None:
        """What is drawn there is scrolled into view, though nothing of it can be pressed."""
        self.wanted = self.area, box

    def first_focus(self, command: str) -> None:
        """Where the focus is when the page is seen for the first time."""
        if self.memory.focus is None:
            self.memory.focus = command

    # clipping and layers

    @contextmanager
    def clipped(self, box: Box, area: str | None = None) -> Iterator[None]:
        """Draws only inside the box; with the name of a scroll area, what is outside is not cut, only scrolled away."""
        before, outer, reach = self.clip, self.area, self.reach
        self.clip = before.common(box)
        self.area = self.area if area is None else area
        self.surface.set_clip(self.clip)
        try:
            yield
        finally:
            self.clip, self.area, self.reach = before, outer, max(reach, box.bottom)
            self.surface.set_clip(before)

    @contextmanager
    def layer(self) -> Iterator[None]:
        """What is drawn now may cover what was drawn before."""
        before = self.depth
        self.layers += 1
        self.depth = self.layers
        try:
            yield
        finally:
            self.depth = before
