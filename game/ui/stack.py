"""The scenes lying on each other: the top one is seen and answers, the stack does as it says."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

import pygame

from game.ui.crash import Crash
from game.ui.draw import Page
from game.ui.fonts import Fonts
from game.ui.idle import Idle
from game.ui.input import Input, Key, Move, Release
from game.ui.memory import Memory
from game.ui.pressing import Pressing
from game.ui.scene import Answer, Close, Home, Open, Quit, Replace, Scene
from game.ui.theme import Theme
from game.ui.widgets.ring import show_ring
from game.ui.widgets.tooltip import show_flash, show_tip

COPY = "ctrl+c"
AT_ONCE = 3600.0  # seconds given to an animation that is not to be seen: it shows its end
MOST_DRAWINGS = 4  # of one picture, until scroll areas know their height


@dataclass
class Card:
    """A scene with what its page remembers."""

    scene: Scene
    memory: Memory = field(default_factory=Memory)


class Stack:
    """Scenes, the top one seen. A scene answers what should happen; it never reaches into the stack."""

    def __init__(
        self,
        first: Scene,
        on_crash: Callable[[Exception], Scene] | None = None,
        on_command: Callable[[str], None] | None = None,
        on_copy: Callable[[Page], str] | None = None,
    ) -> None:
        self.cards = [Card(first)]
        self.on_crash = on_crash or Crash
        self.on_command = on_command  # told of every command before it is done: a sound, a diary
        self.on_copy = on_copy  # copies the words of the page and says so in a sentence
        self.flash = ""  # that sentence, shown until the next thing is done
        self.last: Page | None = None  # the page seen now
        self._drawn_at = 0.0
        self._below: tuple[tuple[object, ...], pygame.Surface] | None = None
        self.done = False
        self.idle = Idle()

    @property
    def top(self) -> Scene:
        return self.cards[-1].scene

    # drawing

    def draw(self, surface: pygame.Surface, theme: Theme, fonts: Fonts, time: float = 0.0) -> Page:
        """The picture of the top scene, over dimmed lower ones where it lies over them."""
        self._drawn_at = time
        try:
            self.last = self._drawn(surface, theme, fonts, time)
        except Exception as error:  # whatever breaks in a scene must not close the game
            surface.set_clip(None)
            self._crashed(error)
            self.last = self._drawn_crash(surface, theme, fonts, time)
        return self.last

    def _drawn(self, surface: pygame.Surface, theme: Theme, fonts: Fonts, time: float) -> Page:
        top = self.cards[-1]
        over = len(self.cards) > 1 and getattr(top.scene, "over", False)
        for _ in range(MOST_DRAWINGS):
            if over:
                surface.blit(self._ground(surface, theme, fonts, time), (0, 0))
            page = Page(surface, theme, fonts, top.memory, time)
            top.scene.page(page)
            Pressing(page).settle()
            if not page.again:
                break
        show_ring(page)
        show_tip(page)
        show_flash(page, self.flash)
        return page

    def _ground(self, surface: pygame.Surface, theme: Theme, fonts: Fonts, time: float) -> pygame.Surface:
        """The dimmed scenes below the top one; kept until something is done, for pointing at things does not change them."""
        key = (surface.get_size(), theme, fonts)
        if self._below is None or self._below[0] != key:
            self._below = None
            lowest = len(self.cards) - 2
            while lowest > 0 and getattr(self.cards[lowest].scene, "over", False):
                lowest -= 1
            for card in self.cards[lowest:-1]:
                page = Page(surface, theme, fonts, _asleep(card.memory), time)
                card.scene.page(page)
                page.fill("dim", alpha=0.55)
            self._below = key, surface.copy()
        return self._below[1]

    def _drawn_crash(self, surface: pygame.Surface, theme: Theme, fonts: Fonts, time: float) -> Page:
        try:
            return self._drawn(surface, theme, fonts, time)
        except Exception as error:  # the crash page itself is broken: the plain one has nothing that could break
            surface.set_clip(None)
            self.cards = [*self.cards[:-1], Card(Crash(error))]
            return self._drawn(surface, theme, fonts, time)

    # answering

    def receive(self, event: Input) -> bool:
        """Takes what a person did; says whether a new picture is needed."""
        if self.last is None:
            return True
        if self.on_copy and event == Key(COPY):
            self.flash = self.on_copy(self.last)
            return True
        told = bool(self.flash) and not isinstance(event, Move | Release)
        self.flash = "" if told else self.flash
        pressing = Pressing(self.last)
        changed = pressing.receive(event) or told
        if pressing.command:
            if self.on_command:
                self.on_command(pressing.command)
            self.handle(pressing.command)
            return True
        return changed

    def ask(self, name: str, press: bool) -> bool:
        """A screen reader asks for the focus on a spot, or presses it; says whether a new picture is needed."""
        spot = next((spot for spot in self.last.spots if spot.id == name), None) if self.last else None
        if spot is None or self.last is None:
            return False
        memory = self.last.memory
        memory.focus = memory.reveal = spot.id
        memory.ring = True
        if press and spot.enabled and not spot.drag and spot.role != "field":
            if self.on_command:
                self.on_command(spot.command)
            self.handle(spot.command)
        return True

    def handle(self, command: str) -> None:
        """Gives the command to the top scene and does what it answers; what the page offers beside the scene opens over it."""
        self._below = None
        offered = self.last.offers.get(command) if self.last else None
        try:
            self.follow(Open(cast(Scene, offered())) if offered else self.top.handle(command))
        except Exception as error:  # whatever breaks in a scene must not close the game
            self._crashed(error)

    def follow(self, answer: Answer) -> None:
        self._below = None
        match answer:
            case Open(scene):
                self.cards.append(Card(scene))
            case Replace(scene):
                self.cards[-1] = Card(scene)
            case Home(scene):
                self.cards = [Card(scene)]
            case Close(say):
                self._close(say)
            case Quit():
                self.done = True

    def _close(self, say: str) -> None:
        if len(self.cards) == 1:
            self.done = True
            return
        self.cards.pop()
        if say:
            self.handle(say)

    def _crashed(self, error: Exception) -> None:
        traceback.print_exception(error)
        self._below = None
        if len(self.cards) > 1:
            self.cards.pop()
        else:
            self.cards = []
        try:
            scene = self.on_crash(error)
        except Exception as worse:  # a broken hook must not close the game either
            scene = Crash(worse)
        self.cards.append(Card(scene))

    # time

    def tick(self, seconds: float) -> bool:
        """Moves the top scene's animation; says whether it goes on."""
        tick = getattr(self.top, "tick", None)
        if tick is None:
            return False
        try:
            return bool(tick(seconds))
        except Exception as error:  # whatever breaks in a scene must not close the game
            self._crashed(error)
            return True

    def stale_in(self, now: float) -> float:
        """Seconds until the picture must be drawn anew by itself; infinite when it shows no clock."""
        return max(0.0, self._drawn_at + self.last.fresh - now) if self.last else 0.0

    def wait(self, now: float) -> float:
        """Seconds until the top scene has something to do by itself."""
        try:
            self.idle.look(self.top, now)
        except Exception:  # it is told when the work is asked for
            return 0.0
        return self.idle.wait(now)

    def work(self, now: float) -> bool:
        """Lets the top scene do some of its work, if it is time; says whether a new picture is needed."""
        try:
            self.idle.look(self.top, now)
            return self.idle.work(now)
        except Exception as error:  # whatever breaks in a scene must not close the game
            self._crashed(error)
            return True


def _asleep(memory: Memory) -> Memory:
    """The memory of a scene below: scrolled as it was, but nothing hovers or has the focus."""
    return Memory(scrolls=memory.scrolls, heights=memory.heights, fields=memory.fields)
