"""From keys and the mouse to commands: the same command, whichever way it was pressed."""

from __future__ import annotations

from game.ui import editing, focus
from game.ui.draw import Page
from game.ui.input import Input, Key, Leave, Move, Press, Release, Resize, Text, Wheel
from game.ui.layout import Box
from game.ui.memory import Area, Spot, Writing

ALWAYS = {"esc": "back", "f1": "help"}  # when nothing on the page has these keys


class Pressing:
    """One input met with the page that is seen; the command it gave, if any."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.memory = page.memory
        self.command = ""

    def receive(self, event: Input) -> bool:
        """Changes the page's memory; says whether the picture changes."""
        match event:
            case Key(name):
                return self._key(name)
            case Text(text):
                return self._typed(text)
            case Move(x, y):
                return self._moved((x, y))
            case Press(x, y):
                return self._pressed((x, y))
            case Release(x, y):
                return self._released((x, y))
            case Wheel(x, y, steps):
                return self._wheeled((x, y), steps)
            case Leave():
                changed = self.memory.hover is not None
                self.memory.hover = self.memory.pointer = None
                return changed
        return isinstance(event, Resize)

    def settle(self) -> None:
        """After a drawing: what lies under the resting pointer now, what is to be scrolled into view."""
        memory, page = self.memory, self.page
        memory.place = focus.place_of(page.spots, memory)
        if memory.reveal is not None:
            spot = next((spot for spot in page.spots if spot.id == memory.reveal), None)
            memory.reveal = None
            if spot and self._reveal(spot.area, spot.box):
                page.again = True
        elif page.wanted and self._reveal(*page.wanted):
            page.again = True
        if memory.pointer is not None and memory.pressed is None:
            hover = focus.under(page.spots, memory.pointer)
            if (hover.id if hover else None) != memory.hover:
                memory.hover = hover.id if hover else None
                page.again = True

    # keys

    def _key(self, name: str) -> bool:
        spots = self.page.spots
        spot = focus.focused(spots, self.memory)
        if spot and spot.role == "field" and spot.enabled and name in editing.KEYS:
            return self._write(spot, editing.edited(self._writing(spot), name))
        if spot and spot.role == "field" and (len(name) == 1 or name == "space"):
            return False  # comes again as text
        if spot and name in spot.keys:
            return self._own_key(spot, name)
        if name in ("tab", "shift+tab"):
            return self._focus(focus.following(spots, self.memory, 1 if name == "tab" else -1))
        if name in ("enter", "space") and spot and spot.role != "field" and (self.memory.ring or not focus.with_key(spots, name)):
            return self._give(spot)
        keyed = focus.with_key(spots, name)
        if keyed:
            if keyed.role == "tab" and keyed.enabled:
                self.memory.focus = keyed.id  # the next arrow or tab goes on from there
            return self._give(keyed)
        if name in self.page.shortcuts or name in ALWAYS:
            self.command = self.page.shortcuts.get(name) or ALWAYS[name]
            return True
        return self._walk(name)

    def _own_key(self, spot: Spot, name: str) -> bool:
        """What cannot be pressed still has the keys that do no more than another button: the ring on it must not hold one back."""
        self.memory.ring = True
        command = spot.keys[name]
        offered = spot.enabled or any(other.enabled and other.command == command for other in self.page.spots)
        self.command = command if offered else ""
        return True

    def _walk(self, name: str) -> bool:
        """Arrows go to the nearest spot on that side, and scroll when there is none."""
        if name in focus.SIDES:
            found = focus.towards(self.page.spots, self.memory, name)
            if self.memory.focus is None and not any(area.most > 0 for area in self.page.areas):
                found = focus.following(self.page.spots, self.memory, 1)  # nothing to scroll: arrows look for the first thing
            if found:
                return self._focus(found)
        steps = {"up": -3.0, "down": 3.0}
        area = self._area()
        if area is None:
            return False
        em = self.page.px(1)
        pages = {"pageup": -area.box.h * 0.9, "pagedown": area.box.h * 0.9, "home": -1e9, "end": 1e9}
        by = pages.get(name, steps.get(name, 0) * em)
        return self._scroll(area, by)

    def _typed(self, text: str) -> bool:
        spot = focus.focused(self.page.spots, self.memory)
        if not spot or spot.role != "field" or not spot.enabled:
            return False
        return self._write(spot, editing.inserted(self._writing(spot), text))

    def _writing(self, spot: Spot) -> Writing:
        return self.memory.fields.setdefault(spot.command, Writing())

    def _write(self, spot: Spot, after: Writing) -> bool:
        before = self._writing(spot)
        self.memory.fields[spot.command] = after
        self.memory.reveal = spot.id
        if after.text != before.text:
            self.command = f"{spot.command}={after.text}"
        return True

    def _focus(self, spot: Spot | None) -> bool:
        if spot is None:
            return False
        self.memory.focus = self.memory.reveal = spot.id
        self.memory.ring = True
        return True

    def _give(self, spot: Spot) -> bool:
        if spot.enabled:
            self.command = "" if spot.drag else spot.command
            on = focus.focused(self.page.spots, self.memory)
            if on and not on.enabled:  # it has said why not; the keys are those of the page again
                self.memory.focus, self.memory.ring = None, False
            return True
        return self._focus(spot)  # shows why not

    # the mouse

    def _moved(self, point: tuple[float, float]) -> bool:
        memory = self.memory
        memory.pointer = point
        held = next((spot for spot in self.page.spots if spot.id == memory.pressed), None)
        if held and held.drag:
            self.command = held.drag(point)
            return True
        found = focus.under(self.page.spots, point)
        before, memory.hover = memory.hover, found.id if found else None
        told, memory.tip = memory.tip, next((text for box, text in self.page.tips if box.contains(point)), "")
        return before != memory.hover or told != memory.tip

    def _pressed(self, point: tuple[float, float]) -> bool:
        memory = self.memory
        memory.pointer = point
        spot = focus.under(self.page.spots, point)
        memory.hover = memory.pressed = spot.id if spot else None
        memory.ring = False
        if spot and spot.stop:
            memory.focus = spot.id
        if spot and spot.drag and spot.enabled:
            self.command = spot.drag(point)
        return True

    def _released(self, point: tuple[float, float]) -> bool:
        pressed, self.memory.pressed = self.memory.pressed, None
        spot = focus.under(self.page.spots, point)
        self.memory.hover = spot.id if spot else None
        if spot and spot.id == pressed and spot.enabled and not spot.drag and spot.role != "field":
            self.command = spot.command
        return True

    # scrolling

    def _wheeled(self, point: tuple[float, float], steps: float) -> bool:
        areas = [area for area in self.page.areas if area.box.contains(point)]
        return bool(areas) and self._scroll(areas[-1], -steps * 3 * self.page.px(1))

    def _area(self) -> Area | None:
        """The scroll area that keys move: where the focus is, else under the pointer, else the first."""
        spot = focus.focused(self.page.spots, self.memory)
        if spot and spot.area:
            return next((area for area in self.page.areas if area.name == spot.area), None)
        under = [area for area in self.page.areas if area.box.contains(self.memory.pointer or (-1, -1))]
        longest = [area for area in self.page.areas if area.most > 0]
        return next(iter(under or longest), None)

    def _scroll(self, area: Area, by: float) -> bool:
        before = self.memory.scrolls.get(area.name, 0)
        after = round(min(max(before + by, 0), area.most))
        self.memory.scrolls[area.name] = after
        return after != before

    def _reveal(self, name: str, box: Box) -> bool:
        """Scrolls the area of that name, and the areas around it, until the box in it is seen."""
        areas = {area.name: area for area in self.page.areas}
        area, scrolled = areas.get(name), False
        while area is not None:
            before = self.memory.scrolls.get(area.name, 0)
            scrolled = self._scroll(area, _way(box, area.box, self.page.px(0.5))) or scrolled
            box = box.moved(0, before - self.memory.scrolls[area.name])
            area = areas.get(area.outer)
        return scrolled


def _way(box: Box, view: Box, margin: int) -> int:
    """How far to scroll until the box, with a margin, is inside the view."""
    if box.y - margin < view.y:
        return box.y - margin - view.y
    return max(0, min(box.bottom + margin - view.bottom, box.y - margin - view.y))
