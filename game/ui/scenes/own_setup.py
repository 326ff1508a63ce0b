"""Before a self-assessment of a real place: what it is called, and how many people of each side vote."""

from __future__ import annotations

from game.play.own import LONGEST_PLACE, MOST_VOTERS
from game.play.own_kept import Measuring
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.scenes.lines import Line, write
from game.ui.scenes.own_ways import own_scene
from game.ui.widgets import Hint, field, slider
from game.views.workshop import easily_guessed, side_name

FIRST = 3  # people of each side


class OwnSetup:
    """A name and two numbers; nobody writes who they are."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.place = ""
        self.voters = {"office": FIRST, "ngos": FIRST}

    def page(self, page: Page) -> None:
        say = self.guide.say
        page.first_focus("place")
        why_not = "" if self.place.strip() else say("Write the name of the place first")
        keys = (Hint(say("Back"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        go = Hint(say("Begin to vote"), "begin", "enter", why_not=why_not)
        with (
            frame(page, self.guide, say("Which place, and how many people?"), "", keys, go, icon="house") as body,
            stage(page, body, "own setup", 60) as middle,
        ):
            flow = Flow(middle)
            with sheet(page, flow, "place") as inside:
                inside.skip(page.text(say("Your place"), inside.rest, 1.0, "semibold") + page.px(0.3))
                hint = say("A gmina, a town or a powiat")
                field(page, inside.take(page.row), "place", say("Your place"), self.place, hint, LONGEST_PLACE)
                inside.skip(page.px(0.3))
                note = say("The name stays on this computer. It stands in the file and in the report, and nowhere else.")
                inside.skip(page.text(note, inside.rest, 0.9, colour="muted"))
            with sheet(page, flow, "people") as inside:
                inside.skip(page.text(say("How many people vote"), inside.rest, 1.0, "semibold") + page.px(0.5))
                for side, number in self.voters.items():
                    inside.skip(page.text(side_name(side, say), inside.rest) + page.px(0.1))
                    text = say.plural("{n} person", "{n} people", number)
                    slider(page, inside.take(page.row), side, number, 1, MOST_VOTERS, 1, side_name(side, say), text)
                    inside.skip(page.px(0.4))
                points = (
                    say("Each in turn at the keyboard, in secret, without a name. Votes are shown side by side, never person by person."),
                    easily_guessed(say),
                )
                lines = [Line(text, 0.95, colour="muted", icon="info", icon_colour="link", below=0.3) for text in points]
                inside.skip(write(page, inside.rest, lines))

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help
        from game.ui.scenes.own_list import OwnList

        guide = self.guide
        name, _, said = command.partition("=")
        if name == "place":
            self.place = said
        elif name in self.voters:
            self.voters[name] = int(said)
        elif name == "begin" and self.place.strip():
            guide.measure(Measuring.begun(self.place.strip(), self.voters["office"], self.voters["ngos"], guide.assessments))
            return Replace(own_scene(guide))
        elif name == "help":
            return Open(Help(guide, "own"))
        elif name == "back":
            return Replace(OwnList(guide))
        return Stay()
