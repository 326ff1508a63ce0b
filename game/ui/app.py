"""The window: waits for what a person does, draws only when something changed."""

from __future__ import annotations

import math
import os
import sys
import time
from collections.abc import Callable

import pygame

from game.ui import theme as themes
from game.ui.fonts import Fonts
from game.ui.input import Held, Key, Quit, Resize, heard
from game.ui.reader import ASKED, Reader, connected
from game.ui.settings import Settings
from game.ui.stack import AT_ONCE, Stack

LEAST = (1024, 600)
FRAME = 1 / 30  # seconds between pictures of an animation
NAP, LONG_NAP = 0.008, 0.04  # seconds between looks for input: at work, and after a while without any
DOZE = 2.0  # seconds until the long naps
FULLSCREEN_KEYS = ("f11", "alt+enter")


def run(
    stack: Stack,
    settings: Callable[[], Settings] = Settings,
    title: str = "",
    on_shown: Callable[[], None] | None = None,
    on_size: Callable[[tuple[int, int], bool], None] | None = None,
) -> None:
    """Plays until the stack is done. `settings` is asked before every picture, so changes show at once;
    `on_shown` is called when the first picture stands; `on_size` is told (window size, fullscreen) when the game ends.
    """
    window = Window(settings(), title)
    try:
        Loop(stack, window, settings).play(on_shown)
    except KeyboardInterrupt:
        pass
    finally:
        if on_size:
            on_size(window.size, window.fullscreen)
        pygame.quit()


def desktop() -> tuple[int, int]:
    """The size of the screen, in its own pixels; raises pygame.error where there is none."""
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("SDL_VIDEO_ALLOW_SCREENSAVER", "1")
    os.environ.setdefault("SDL_VIDEO_CENTERED", "1")
    if sys.platform.startswith("linux"):
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")  # still pictures need no OpenGL, and it takes a tenth of a second to wake
    pygame.display.init()
    return pygame.display.get_desktop_sizes()[0]


class Window:
    """A window of any size, or the whole screen."""

    def __init__(self, settings: Settings, title: str) -> None:
        desktop()
        pygame.font.init()
        self.fullscreen = False
        self.size = self._fitting(settings.window)
        pygame.display.set_caption(title)
        pygame.display.set_icon(_icon(themes.load("light", 18)))
        self.surface = pygame.display.set_mode(self.size, pygame.RESIZABLE)
        self._keep_least()
        pygame.key.set_repeat(350, 40)
        if settings.fullscreen:
            self.switch()

    def switch(self) -> None:
        """To the whole screen and back; stays a window where the system refuses."""
        try:
            window = pygame.Window.from_display_module()
            if self.fullscreen:
                window.set_windowed()  # set_mode would ask for a window that the system still holds on the whole screen
                window.size = self.size
            else:
                window.set_fullscreen(desktop=True)
            self.fullscreen = not self.fullscreen
        except (AttributeError, pygame.error):
            self.surface = pygame.display.set_mode(self.size, pygame.RESIZABLE)
            self.fullscreen = False
        self.surface = pygame.display.get_surface() or self.surface
        self._keep_least()

    def resized(self, w: int, h: int) -> None:
        self.surface = pygame.display.get_surface() or self.surface
        if not self.fullscreen:
            self.size = (w, h)

    def _fitting(self, wanted: tuple[int, int]) -> tuple[int, int]:
        """No larger than the desktop: the window of a big screen is opened on a small laptop too."""
        w, h = desktop()
        return max(LEAST[0], min(wanted[0], w)), max(LEAST[1], min(wanted[1], h - 60))

    def _keep_least(self) -> None:
        try:
            pygame.Window.from_display_module().minimum_size = LEAST
        except (AttributeError, pygame.error, ValueError):
            return  # the layout holds at smaller sizes too, only less well


def _icon(theme: themes.Theme) -> pygame.Surface:
    """Three planes, one over another, as on the title."""
    icon = pygame.Surface((64, 64), pygame.SRCALPHA)
    for plane, y in (("policies", 42), ("tasks", 30), ("infrastructure", 18)):
        corners = [(32, y - 16), (62, y), (32, y + 16), (2, y)]
        pygame.draw.polygon(icon, theme.colour(f"{plane}-strong"), corners)
        pygame.draw.polygon(icon, theme.colour("paper"), corners, 2)
    return icon


class Loop:
    """Wait, answer, draw, wait."""

    def __init__(self, stack: Stack, window: Window, settings: Callable[[], Settings]) -> None:
        self.stack = stack
        self.window = window
        self.settings = settings
        self.fonts = Fonts()
        self.look: tuple[str, int, bool] = ("light", 18, False)
        self.theme = themes.load("light", 18)
        self.held = Held()
        self.reader: Reader | None = None  # comes after the first picture
        self.moving = True  # whether the top scene has an animation under way
        self.before = time.monotonic()

    def play(self, on_shown: Callable[[], None] | None = None) -> None:
        self.draw()
        if on_shown:
            on_shown()
        self.reader = connected("".join(pygame.display.get_caption()[:1]))
        self.tell(True)
        while not self.stack.done:
            events = self.wait()
            changes = [self.take(event) for event in events]
            changes += [self.pass_time(), self.stack.work(time.monotonic()), self.stack.stale_in(time.monotonic()) <= 0]
            if any(changes) and not self.stack.done:
                self.draw()

    def wait(self) -> list[pygame.event.Event]:
        """Sleeps until something happens; only animations and the work of a scene wake by themselves."""
        began = time.monotonic()
        seconds = min(FRAME if self.moving and self.settings().motion else math.inf, self.stack.wait(began), self.stack.stale_in(began))
        # pygame.event.wait looks a thousand times a second and does not hear Ctrl-C
        while not (events := pygame.event.get()):
            waited = time.monotonic() - began
            if waited >= seconds:
                break
            time.sleep(min(NAP if waited < DOZE else LONG_NAP, max(seconds - waited, 0.001)))
        last_move = max((i for i, event in enumerate(events) if event.type == pygame.MOUSEMOTION), default=-1)
        return [event for i, event in enumerate(events) if event.type != pygame.MOUSEMOTION or i == last_move]

    def take(self, event: pygame.event.Event) -> bool:
        if event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED):
            return True
        if event.type == ASKED:
            return self.stack.ask(event.spot, event.press)
        if self.reader and event.type in (pygame.WINDOWFOCUSGAINED, pygame.WINDOWFOCUSLOST):
            self.reader.focused(event.type == pygame.WINDOWFOCUSGAINED)
        record = None if self.held.again(event) else heard(event)
        match record:
            case None:
                return False
            case Quit():
                self.stack.done = True
                return False
            case Key(name) if name in FULLSCREEN_KEYS:
                self.window.switch()
                return True
            case Resize(w, h):
                self.window.resized(w, h)
        changed = self.stack.receive(record)
        self.moving = self.moving or changed
        return changed

    def pass_time(self) -> bool:
        now = time.monotonic()
        seconds, self.before = now - self.before, now
        moved = self.moving and hasattr(self.stack.top, "tick")
        motion = self.settings().motion
        goes_on = moved and self.stack.tick(min(seconds, 0.1) if motion else AT_ONCE)
        self.moving = goes_on and motion
        return moved

    def draw(self) -> None:
        settings = self.settings()
        look = (settings.theme, settings.em, settings.airy)
        if self.look != look:
            self.look = look
            self.theme = themes.load(settings.theme, settings.em)
            self.fonts = self.fonts if self.fonts.airy == settings.airy else Fonts(settings.airy)
        self.stack.draw(self.window.surface, self.theme, self.fonts, time.monotonic())
        pygame.display.flip()
        self.tell()

    def tell(self, focused: bool = False) -> None:
        """Say to a screen reader what is seen."""
        if self.reader and self.stack.last:
            self.reader.show(self.stack.last)
            if focused:
                self.reader.focused(True)
