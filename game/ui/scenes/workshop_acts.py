"""What the trainer does by hand: an event brought in, news of one's own, a score corrected."""

from __future__ import annotations

from game.play.acts import LEAST, MOST
from game.play.workshop_led import AT_ONCE
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
from game.ui.widgets import Hint, button, button_width, card, choice, field, field_height
from game.views.desk_index import index_panel
from game.views.words import Words
from game.views.workshop_events import event_effect, event_rows, event_told

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
        self.guide.announce(notice)
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
            for row in event_rows(led, say):
                mine = row.id == self.chosen
                note = Line(row.why_not or row.note, 0.9, colour="muted", below=0)
                told = Line(row.story, 0.95, below=0) if mine else Line(row.gist, 0.9, colour="muted", below=0)
                lines = (Line(row.name, weight="semibold", below=0), told, note)
                high = max(page.row, height(page, flow.rest.w - page.px(1.4), lines) + page.px(0.9))
                inside = card(page, flow.take(high), f"choose={row.id}", row.name, mine, row.why_not, enter="bring" if mine else "")
                write(page, inside, lines, bool(row.why_not))
                flow.skip(page.px(0.35))

    def handle(self, command: str) -> Answer:
        name, _, said = command.partition("=")
        if name == "choose":
            self.chosen = said
        if name == "bring" and self.chosen:
            led, told = self.guide.workshop, event_told(self.guide.workshop, self.chosen, self.guide.say)
            seen = led.event(self.chosen) == AT_ONCE and led.inside and led.session.step == "event"
            return self.home("" if seen else told)
        return Close() if name == "back" else Stay()


class Tell(ByHand):
    """News that the trainer writes; they change nothing in the game."""

    title = text = ""

    def page(self, page: Page) -> None:
        say = self.guide.say
        go = Hint(say("Show it"), "show", "enter", why_not="" if self.title.strip() else say("Write a headline first"))
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
    shown = ""  # the area whose value is shown although the index is hidden

    def page(self, page: Page) -> None:
        say, led = self.guide.say, self.guide.workshop
        why_not = "" if self.area and self.value else say("Choose an area and a value first")
        why_not = why_not or ("" if self.reason.strip() else say("Write the reason first"))
        go = Hint(say("Correct it"), "correct", "enter", why_not=why_not)
        lead = say("At once: what the table knows changes. How things truly are does not.")
        if led.blind:
            lead = say("The index is hidden from the table, and so are the scores here. The correction is seen in the debrief.")
        with (
            frame(page, self.guide, say("Correct a score"), "", self.keys(), go, lead, "people", False) as body,
            stage(page, body, "score", 60) as middle,
        ):
            flow = Flow(middle)
            self._value(page, flow)
            panel = index_panel(led.session, Words(led.scenario, say))
            names = led.scenario.rulebook.areas
            wide = flow.rest.grid(len(names), page.px(18), 1, page.gap)[0].w - page.px(4.3)
            high = max(page.measure(f"{one.code} {one.name}", wide) for one in panel.areas) + page.px(1.1)
            places = flow.rest.grid(len(names), page.px(18), max(page.row, high), page.gap)
            for name, one, place in zip(names, panel.areas, places, strict=True):
                inside = card(page, place, f"area={name}", one.name, name == self.area, accent=f"{one.plane}-strong")
                number, words = inside.split_right(page.px(2.2), page.gap)
                page.text(f"{one.code} {one.name}", words, valign="middle")
                known = not led.blind or name == self.shown
                page.text(one.text if known else "–", number, 1.15, "bold", align="right", valign="middle")
            flow.skip(places[-1].bottom - flow.rest.y)

    def _value(self, page: Page, flow: Flow) -> None:
        say = self.guide.say
        with sheet(page, flow, "value") as inside:
            self._now(page, inside)
            inside.skip(page.text(say("The value on which the table agrees"), inside.rest, 1.0, "semibold") + page.px(0.3))
            values = [(str(value), decimal(say.language, value, 1)) for value in range(LEAST, MOST + 1, STEP)]
            choice(page, inside.take(page.row), "value", values, str(self.value))
            inside.skip(page.px(0.6))
            inside.skip(page.text(say("The reason"), inside.rest, 1.0, "semibold") + page.px(0.3))
            box = inside.take(field_height(page, inside.rest.w, "reason"))
            field(page, box, "reason", say("The reason"), limit=LONGEST, wrap=True)

    def _now(self, page: Page, flow: Flow) -> None:
        """The score of the chosen area; while the index is hidden, only when it is asked for."""
        say, led = self.guide.say, self.guide.workshop
        places = dict(zip(led.scenario.rulebook.areas, index_panel(led.session, Words(led.scenario, say)).areas, strict=True))
        if not self.area:
            text = say("Choose an area below.")
        elif led.blind and self.shown != self.area:
            label = say("Show its score here, to everybody")
            flow.skip(page.text(say("{area}: the score is hidden.", area=places[self.area].name), flow.rest) + page.px(0.3))
            button(page, flow.take(page.row)._replace(w=min(flow.rest.w, button_width(page, label, "v"))), label, "reveal", key="v")
            flow.skip(page.px(0.6))
            return
        else:
            text = say("{area}: the score is {value} now.", area=places[self.area].name, value=places[self.area].text)
        flow.skip(page.text(text, flow.rest) + page.px(0.6))

    def handle(self, command: str) -> Answer:
        name, _, said = command.partition("=")
        if name in ("area", "reason"):
            setattr(self, name, said)
        if name == "reveal":
            self.shown = self.area
        if name == "value":
            self.value = int(said)
        if name == "correct" and self.guide.workshop.score(self.area, self.value, self.reason):
            self.guide.announce(self.guide.say("The score is corrected. The debrief and the report show it with its reason."))
            return Close("table")  # to the scene as it was: votes that were shown stay shown
        return Close() if name == "back" else Stay()
