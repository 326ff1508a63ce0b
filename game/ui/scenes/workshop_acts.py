"""What the trainer does by hand: an event brought in, news of one's own, a score corrected."""

from __future__ import annotations

from game.play.acts import LEAST, MOST
from game.rules.index import STEP
from game.text.numbers import decimal
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Home, Stay
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.workshop_pause import Told
from game.ui.widgets import Hint, card, choice, field, field_height
from game.views.desk_index import index_panel
from game.views.words import Words
from game.views.workshop import event_effect, event_rows

LONGEST = 200  # characters of what is written by hand


class ByHand:
    """What the acts have alike: Esc goes back to the panel."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def keys(self) -> tuple[Hint, ...]:
        """The way back."""
        return (Hint(self.guide.say("Back"), "back", "esc"),)

    def home(self, notice: str = "") -> Answer:
        """To the table, which is told the notice."""
        self.guide.notice = notice
        return Home(scene_of(self.guide))


class BringIn(ByHand):
    """A list of events; the chosen one shows its story."""

    chosen = ""

    def page(self, page: Page) -> None:
        say, led = self.guide.say, self.guide.workshop
        go = Hint(say("Bring it in"), "bring", "enter", why_not="" if self.chosen else say("Choose an event first"))
        lead = event_effect(led, say)
        with (
            frame(page, self.guide, say("Bring in an event"), "", self.keys(), go, lead, "event", False) as body,
            stage(page, body, "events", 60) as middle,
        ):
            flow = Flow(middle)
            for name, title, story in event_rows(led, say):
                mine = name == self.chosen
                lines = (Line(title, weight="semibold", below=0), Line(story if mine else "", 0.95, below=0))
                high = max(page.row, height(page, flow.rest.w - page.px(1.4), lines) + page.px(0.9))
                inside = card(page, flow.take(high), f"choose={name}", title, mine, enter="bring" if mine else "")
                write(page, inside, lines)
                flow.skip(page.px(0.35))

    def handle(self, command: str) -> Answer:
        name, _, said = command.partition("=")
        if name == "choose":
            self.chosen = said
        if name == "bring" and self.chosen:
            later = self.guide.workshop.event(self.chosen) == "later"
            return self.home(self.guide.say("The event waits for a quarter without another one.") if later else "")
        return Close() if name == "back" else Stay()


class Tell(ByHand):
    """News that the trainer writes; they change nothing in the game."""

    title = text = ""

    def page(self, page: Page) -> None:
        say = self.guide.say
        go = Hint(say("Show it"), "show", "enter", why_not="" if self.title.strip() else say("Write a title first"))
        lead = say("To talk about. It changes nothing in the game and is written into the diary.")
        with (
            frame(page, self.guide, say("Tell something of your own"), "", self.keys(), go, lead, "event", False) as body,
            stage(page, body, "tell", 52) as middle,
        ):
            flow = Flow(middle)
            for name, label in (("title", say("Headline")), ("text", say("What has happened"))):
                flow.skip(page.text(label, flow.rest, 1.0, "semibold") + page.px(0.2))
                box = flow.take(field_height(page, flow.rest.w, name))
                field(page, box, name, label, limit=60 if name == "title" else LONGEST, wrap=True)
                flow.skip(page.px(0.8))
            page.first_focus("title")

    def handle(self, command: str) -> Answer:
        name, _, said = command.partition("=")
        if name in ("title", "text"):
            setattr(self, name, said)
        if name == "show" and self.title.strip():
            self.guide.workshop.tell(self.title.strip(), self.text.strip())
            return Home(Told(self.guide, self.title.strip(), self.text.strip()))
        return Close() if name == "back" else Stay()


class Score(ByHand):
    """The measured value of an area, corrected with a reason."""

    area = reason = ""
    value = 0  # thousandths

    def page(self, page: Page) -> None:
        say, led = self.guide.say, self.guide.workshop
        why_not = "" if self.area and self.value else say("Choose an area and a value first")
        why_not = why_not or ("" if self.reason.strip() else say("Write the reason first"))
        go = Hint(say("Correct it"), "correct", "enter", why_not=why_not)
        lead = say("At once: what the table knows changes. How things truly are does not.")
        with (
            frame(page, self.guide, say("Correct a score"), "", self.keys(), go, lead, "people", False) as body,
            stage(page, body, "score", 60) as middle,
        ):
            flow = Flow(middle)
            self._value(page, flow)
            panel = index_panel(led.session, Words(led.scenario, say))
            names = led.scenario.rulebook.areas
            places = flow.rest.grid(len(names), page.px(18), page.px(2.4) + page.line_height(1.0), page.gap)
            for name, one, place in zip(names, panel.areas, places, strict=True):
                inside = card(page, place, f"area={name}", one.name, name == self.area, accent=f"{one.plane}-strong")
                number, words = inside.split_right(page.px(2.2), page.gap)
                page.text(f"{one.code} {one.name}", words, valign="middle")
                page.text("–" if led.blind else one.text, number, 1.15, "bold", align="right", valign="middle")
            flow.skip(places[-1].bottom - flow.rest.y)

    def _value(self, page: Page, flow: Flow) -> None:
        say = self.guide.say
        with sheet(page, flow, "value") as inside:
            inside.skip(page.text(say("The value on which the table agrees"), inside.rest, 1.0, "semibold") + page.px(0.3))
            values = [(str(value), decimal(say.language, value, 1)) for value in range(LEAST, MOST + 1, STEP)]
            choice(page, inside.take(page.row), "value", values, str(self.value))
            inside.skip(page.px(0.6))
            inside.skip(page.text(say("The reason"), inside.rest, 1.0, "semibold") + page.px(0.3))
            box = inside.take(field_height(page, inside.rest.w, "reason"))
            field(page, box, "reason", say("The reason"), limit=LONGEST, wrap=True)

    def handle(self, command: str) -> Answer:
        name, _, said = command.partition("=")
        if name in ("area", "reason"):
            setattr(self, name, said)
        if name == "value":
            self.value = int(said)
        if name == "correct" and self.guide.workshop.score(self.area, self.value, self.reason):
            return self.home(self.guide.say("The score is corrected; the reason stands in the diary."))
        return Close() if name == "back" else Stay()
