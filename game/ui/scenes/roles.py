"""The choice of a role, after the scenario and before the letter."""

from __future__ import annotations

from collections.abc import Mapping

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.frame import frame, narrow, stage
from game.ui.scenes.lines import Line, height, write
from game.ui.widgets import Hint, card, toggle
from game.views.roles import RoleCard, RolesView, roles_view

ICONS = {"partnership": "principle-partnership", "official": "crown-hall", "activist": "people", "two": "trust"}
SEATED = ("official", "activist")  # who has a seat that can be changed


class Roles:
    """Four cards; one is chosen, Enter begins the game."""

    def __init__(self, guide: Guide, scenario: str, areas: Mapping[str, int] | None = None) -> None:
        """areas: figures that a group has measured in its own place; the game begins from them"""
        self.guide = guide
        self.areas = areas
        self.scenario = scenario
        self.role = "partnership"
        self.swap = True

    def page(self, page: Page) -> None:
        say = self.guide.say
        view = roles_view(say)
        keys = (Hint(say("Back"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        with (
            frame(page, self.guide, view.heading, view.lead, keys, Hint(say("Begin"), "begin", "enter"), icon="people") as body,
            stage(page, body, "roles", 78) as middle,
        ):
            flow = Flow(middle)
            self._cards(page, flow, view)
            self._switch(page, flow, view)

    def _cards(self, page: Page, flow: Flow, view: RolesView) -> None:
        least = page.px(60 if narrow(page) else 32)  # two beside two
        wide = min(place.w for place in flow.rest.grid(len(view.cards), least, 1, page.pad)) - page.px(7.1)
        high = max(height(page, wide, _lines(one)) for one in view.cards) + page.px(1.1)
        high = max(high, page.px(4.4))
        places = flow.rest.grid(len(view.cards), least, high, page.pad)
        for number, (one, place) in enumerate(zip(view.cards, places, strict=True), 1):
            self._card(page, place, one, str(number))
        flow.skip(places[-1].bottom - flow.rest.y + page.px(1))

    def _card(self, page: Page, place: Box, one: RoleCard, key: str) -> None:
        chosen = self.role == one.id
        inside = card(page, place, f"role={one.id}", one.name, chosen, key=key, enter="begin" if chosen else "")
        sign, words = inside.inset(0, page.px(0.15), 0, 0).split_left(page.px(3.2), page.px(1))
        digit, words = words.split_right(page.px(1.5))
        sign = sign._replace(h=sign.w)
        page.panel(sign, "accent" if chosen else "raised", "line", 0.6)
        page.icon(ICONS[one.id], sign.inset(page.px(0.6)), "accent-ink" if chosen else "link")
        page.text(key, digit._replace(h=page.line_height(1.25)), 0.8, "semibold", "muted", "right", "middle", wrap=False)
        write(page, words, _lines(one))

    def _switch(self, page: Page, flow: Flow, view: RolesView) -> None:
        """Shown for every role, so that the cards do not move; it can be used where there is a seat to change."""
        say = self.guide.say
        why_not = "" if self.role in SEATED else say("Only an official or an activist has a seat to change.")
        aside = min(page.px(12), flow.rest.w // 2)
        words = flow.rest if narrow(page) else flow.rest.inset(0, 0, aside + page.px(1.5), 0)
        ink = "disabled-ink" if why_not else "ink"
        lines = (Line(view.swap, 1.0, "semibold", ink, 0.1), Line(why_not or view.swap_about, 0.95, colour="disabled-ink" if why_not else "muted"))
        top = flow.rest.y
        used = write(page, words, lines)
        place = flow.rest._replace(x=flow.rest.right - aside, w=aside, h=page.row)
        if narrow(page):
            place = place._replace(x=flow.rest.x, y=top + used + page.gap)
        toggle(page, place, "swap", self.swap and not why_not, say("Yes"), say("No"), why_not)
        flow.skip(max(used, place.bottom - top))

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.following import scene_of
        from game.ui.scenes.help import Help
        from game.ui.scenes.scenarios import Scenarios

        name, _, said = command.partition("=")
        if name == "role":
            self.role = said
        elif name == "swap":
            self.swap = said == "yes"
        elif command == "begin":
            self.guide.notice = ""
            self.guide.begin(self.scenario, role=self.role, swap=self.swap and self.role in SEATED, areas=self.areas)
            return Replace(scene_of(self.guide))
        elif command == "help":
            return Open(Help(self.guide, "roles"))
        elif command == "back":
            return Replace(Scenarios(self.guide, self.scenario, areas=self.areas))
        return Stay()


def _lines(one: RoleCard) -> tuple[Line, ...]:
    return (Line(one.name, 1.25, "semibold", below=0.3), Line(one.about, 0.95, colour="muted", below=0))
