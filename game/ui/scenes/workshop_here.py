"""Who is here: a switch for everybody, and a line for who comes late."""

from __future__ import annotations

from game.play.workshop import LONGEST_NAME
from game.rules.rulebook import SIDES
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.memory import Writing
from game.ui.scene import Answer, Close, Stay
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.workshop_acts import ByHand
from game.ui.widgets import Hint, choice, field, toggle
from game.views.workshop import cannot_join, side_name

FIELD = "late"


class WhoIsHere(ByHand):
    """A side with nobody here is played by the computer. Enter adds a name that is being written, and else goes back."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        people = guide.workshop.workshop.there()
        self.side = min(SIDES, key=lambda side: sum(person.side == side for person in people))
        self.written = ""
        self._clear = False

    def page(self, page: Page) -> None:
        say = self.guide.say
        if self._clear:
            page.memory.fields[FIELD], self._clear = Writing(limit=LONGEST_NAME), False
        lead = say("Who comes late plays from this quarter on.")
        if self.guide.game.record.role == "two":
            lead = say("A side with nobody here is played by the computer from this quarter on.") + " " + lead
        go = Hint(say("Back to the table"), "close", "enter")
        if self.written.strip():
            go = Hint(say("Add the name"), "add", "enter", why_not=cannot_join(self.guide.workshop, self.written, say))
        with (
            frame(page, self.guide, say("Who is here"), "", self.keys(), go, lead, "people", False) as body,
            stage(page, body, "here", 60) as middle,
        ):
            flow = Flow(middle)
            self._people(page, flow)
            self._late(page, flow)

    def _people(self, page: Page, flow: Flow) -> None:
        say = self.guide.say
        for number, person in enumerate(self.guide.workshop.workshop.people):
            row = flow.take(page.row)
            words, switch = row.columns(None, min(page.px(13), row.w // 2), gap=page.gap)
            page.text(f"{person.name} · {side_name(person.side, say)}", words, valign="middle", may_shorten=True, max_lines=1)
            toggle(page, switch, f"here-{number}", not person.absent, say("here"), say("absent"))
            flow.skip(page.px(0.35))

    def _late(self, page: Page, flow: Flow) -> None:
        say = self.guide.say
        flow.skip(page.px(0.5))
        with sheet(page, flow, "late") as inside:
            inside.skip(page.text(say("Who has come late"), inside.rest, 1.0, "semibold") + page.px(0.3))
            if narrow(page):
                name, side = inside.take(page.row), inside.rest._replace(y=inside.rest.y + page.px(0.3), h=page.row)
                inside.skip(page.row + page.px(0.3))
            else:
                name, side = inside.take(page.row).columns(None, None, gap=page.gap)
            field(page, name, FIELD, say("Name"), placeholder=say("A name; Enter adds it"), limit=LONGEST_NAME)
            choice(page, side, "side", [(one, side_name(one, say)) for one in SIDES], self.side)

    def handle(self, command: str) -> Answer:
        led = self.guide.workshop
        name, _, said = command.partition("=")
        if name.startswith("here-"):
            led.absent(led.workshop.people[int(name.removeprefix("here-"))].name, said == "no")
        elif name == FIELD:
            self.written = said
        elif name == "side":
            self.side = said
        elif name == "add" and led.join(self.written, self.side):
            self.written, self._clear = "", True
        elif name == "close":
            return self.home()
        return Close() if name == "back" else Stay()
