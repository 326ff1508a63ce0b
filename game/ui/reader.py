"""A screen reader's view of the window through AccessKit, where the extra `a11y` is installed and the system is a Linux desktop."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NamedTuple

import pygame

from game.ui.input import shown
from game.ui.layout import Box

if TYPE_CHECKING:
    from game.ui.draw import Page
    from game.ui.memory import Spot

ROOT = 0
ASKED = pygame.event.custom_type()
"""What a screen reader asks for: `press` (else only the focus), and the `spot` by its id."""
ROLES = {
    "button": "BUTTON", "card": "BUTTON", "building": "BUTTON", "field": "TEXT_INPUT", "heading": "HEADING", "link": "LINK", "meter": "LABEL",
    "option": "RADIO_BUTTON", "tab": "TAB", "value": "LABEL", "text": "LABEL", "slider": "SLIDER",
}  # fmt: skip


class Element(NamedTuple):
    """One thing a screen reader tells of: a text, or something to press."""

    id: str
    role: str
    name: str
    box: Box
    value: str = ""
    about: str = ""  # the tip, or why it cannot be pressed
    key: str = ""
    enabled: bool = True
    selected: bool | None = None
    pressable: bool = False


def elements(page: Page) -> tuple[Element, ...]:
    """Everything on a page as it was drawn: what can be pressed with its words, and the texts that stand alone; the first is the title."""
    spots = [(before, spot) for before, spot in zip(page.before, page.spots, strict=True) if spot.label and spot.role != "scrollbar"]
    taken = [spot.box for _, spot in spots]
    texts = [(number, _text(number, text, box)) for number, (text, box) in enumerate(page.written) if text and not _within(box, taken)]
    found = [*((before - 0.5, _pressed(page, spot)) for before, spot in spots), *texts]
    return tuple(one for _, one in sorted(found, key=lambda placed: placed[0]))


def _within(box: Box, taken: list[Box]) -> bool:
    """Whether a text is among the words of something to press."""
    return any(other.contains(box.middle) for other in taken)


def _text(number: int, text: str, box: Box) -> Element:
    return Element(f"text {number} {text}", "heading" if number == 0 else "text", text, box)


def _pressed(page: Page, spot: Spot) -> Element:
    value = page.memory.fields[spot.command].text if spot.command in page.memory.fields else ""
    role, key = spot.role if spot.role in ROLES else "button", shown(spot.key) if spot.key else ""
    return Element(spot.id, role, spot.label, spot.box, value, spot.why_not or spot.tip, key, spot.enabled, spot.selected, spot.stop)


class Reader:
    """Keeps AccessKit's tree as the page is; it is built only while a screen reader listens."""

    def __init__(self, title: str) -> None:
        """Raises ImportError or OSError where there is no AccessKit or no Linux desktop."""
        if not sys.platform.startswith("linux"):
            raise OSError("not a Linux desktop")
        import accesskit

        self.kit: Any = accesskit
        self.title = title
        self.shown: tuple[Element, ...] = ()
        self.focus = ""
        self.numbers: dict[str, int] = {}
        self.adapter = accesskit.unix.Adapter(self._tree, self._asked, lambda: None)  # these are called from another thread

    def show(self, page: Page) -> None:
        """The page as it is now."""
        self.shown, self.focus = elements(page), page.memory.focus or ""
        self.adapter.update_if_active(self._tree)

    def focused(self, has: bool) -> None:
        """Whether the window has the keyboard."""
        self.adapter.update_window_focus_state(has)

    def _tree(self) -> Any:
        """All of it; whatever was there before is forgotten."""
        shown_now, focus = self.shown, self.focus
        root = self.kit.Node(self.kit.Role.WINDOW)
        root.set_label(self.title)
        nodes = [(self._number(one.id), self._node(one)) for one in shown_now]
        root.set_children([number for number, _ in nodes])
        update = self.kit.TreeUpdate(self._number(focus) if any(one.id == focus for one in shown_now) else ROOT)
        update.tree = self.kit.Tree(ROOT)
        update.nodes.extend([(ROOT, root), *nodes])
        return update

    def _number(self, name: str) -> int:
        return self.numbers.setdefault(name, len(self.numbers) + 1)

    def _node(self, one: Element) -> Any:
        node = self.kit.Node(getattr(self.kit.Role, ROLES[one.role]))
        node.set_bounds(self.kit.Rect(one.box.x, one.box.y, one.box.right, one.box.bottom))
        if ROLES[one.role] == "LABEL":
            node.set_value(one.name)
        else:
            node.set_label(one.name)
        if one.value:
            node.set_value(one.value)
        if one.about:
            node.set_description(one.about)
        if one.key:
            node.set_keyboard_shortcut(one.key)
        if one.selected is not None:
            node.set_selected(one.selected)
        if not one.enabled:
            node.set_disabled()
        if one.pressable:
            node.add_action(self.kit.Action.FOCUS)
            node.add_action(self.kit.Action.CLICK)
        return node

    def _asked(self, request: Any) -> None:
        names = {number: name for name, number in self.numbers.items()}
        if request.target in names and request.action in (self.kit.Action.CLICK, self.kit.Action.FOCUS):
            pygame.event.post(pygame.event.Event(ASKED, spot=names[request.target], press=request.action == self.kit.Action.CLICK))


def connected(title: str) -> Reader | None:
    """The way to screen readers, where there is one."""
    try:
        return Reader(title)
    except (ImportError, OSError):
        return None
