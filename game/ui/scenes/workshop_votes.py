"""Secret votes of the people at the table: a curtain for each, the ballot, and all votes side by side."""

from __future__ import annotations

from game.play.workshop import CLOSING, OPENING
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Replace, Stay
from game.ui.scenes.ballot_box import BallotBox, WorkshopBox
from game.ui.scenes.counted import stacked, vote_heads, vote_row
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, write
from game.ui.scenes.menu import Menu
from game.ui.scenes.workshop_pause import Own, curtain
from game.ui.widgets import Hint, stepper
from game.views.workshop_votes import VotesView, votes_view

GRADES = range(1, 6)


class Voting:
    """The curtain before each ballot."""

    def __init__(self, guide: Guide, box: BallotBox | None = None, left: bool = False) -> None:
        self.guide = guide
        self.box = box or WorkshopBox(guide)
        self.left = left  # whether somebody went away from a ballot already begun

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.box.view()
        begun = say("The grades given so far were not kept, so that nobody sees them. The vote begins anew.") if self.left else ""
        hint = say("The screen shows no votes: press the keys 1 to 5.") if self.guide.settings.projector else say("The others look away.")
        words = (
            (view.now or say("Now votes"), 1.3), Own(view.heading, 2.8, True), (view.side, 1.5), (view.hint or hint, 1.3),
            (begun or self.box.kept(), 1.1),
        )  # fmt: skip
        title = say("A guess before the votes are shown") if view.begin else say("Secret votes")
        curtain(page, self.guide, title, words, Hint(view.begin or say("It is me: vote"), "vote", "enter"), back=self.box.leave())

    def handle(self, command: str) -> Answer:
        if command == "vote":
            return Replace(Ballot(self.guide, self.box))
        if command == "help":
            return Open(Help(self.guide, "votes"))
        return self.box.back() if command == "back" else Stay()


class Ballot:
    """One person gives a grade to each area. On a projector nothing of it is seen but what is still missing."""

    def __init__(self, guide: Guide, box: BallotBox | None = None) -> None:
        self.guide = guide
        self.box = box or WorkshopBox(guide)
        self.given: dict[str, int] = {}
        self.now = 0  # the area to which keys give a grade
        self._look = False  # it is to be scrolled into view

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.box.view()
        missing = len(view.rows) - len(self.given)
        for grade in GRADES:
            page.key(str(grade), f"grade={grade}")
        page.key("backspace", "before")
        why_not = say.plural("{n} area is left", "{n} areas are left", missing) if missing else ""
        keys = (
            Hint(view.skip or say("Do not vote"), "pass", icon="cross" if narrow(page) else ""),
            Hint(say("Begin anew"), "anew", "n"),
            Hint(say("Back"), "back", "esc"),
        )
        rated = say("rated {n} of {all}", n=len(self.given), all=len(view.rows))
        with (
            frame(
                page,
                self.guide,
                view.question,
                rated,
                keys,
                Hint(view.cast or say("Cast"), "cast", "enter", why_not=why_not),
                view.scale,
                "people",
                False,
            ) as body,
            stage(page, body, "ballot", 64) as middle,
        ):
            flow = Flow(middle)
            for number, (area, code, name, plane) in enumerate(view.rows):
                self._row(page, flow, number, area, f"{code} {name}", plane)
            self._look = False

    def _row(self, page: Page, flow: Flow, number: int, area: str, name: str, plane: str) -> None:
        """The area and its grades: beside each other, or under one another in a narrow window."""
        side, low = page.px(0.9), narrow(page)
        grades = page.px(17) if not low else flow.rest.w - 2 * side
        words = flow.rest.w - 2 * side - (0 if low else grades + page.px(1))
        high = page.measure(name, words)
        box = flow.take((high + page.row + page.px(0.3) if low else max(high, page.row)) + page.px(0.8))
        page.panel(box, "chosen" if number == self.now else "panel", accent=f"{plane}-strong")
        if self._look and number == self.now:
            page.look_at(box)
        inner = box.inset(side, page.px(0.4))
        text, right = inner.rows(high, None, gap=page.px(0.3)) if low else inner.columns(None, grades, gap=page.px(1))
        page.text(name, text, valign="middle")
        if self.guide.settings.projector:
            said = self.guide.say("vote given") if area in self.given else self.guide.say("press 1 to 5") if number == self.now else "–"
            colour = "good" if area in self.given else "muted"
            page.text(said, right, 1.0, "semibold", colour, "left" if low else "right", "middle")
        else:
            stepper(page, right.centre(right.w, page.row), area, self.given.get(area), colour=f"{plane}-strong")
        flow.skip(page.px(0.35))

    def handle(self, command: str) -> Answer:
        guide, box = self.guide, self.box
        areas = tuple(area for area, *_ in box.view().rows)
        name, _, said = command.partition("=")
        if name == "grade":
            self._give(areas[self.now], int(said), areas)
        elif name in areas:
            self._give(name, int(said), areas)
        elif name == "before":
            self.now, self._look = max(0, self.now - 1), True
        elif name == "cast" and len(self.given) == len(areas):
            box.cast(self.given)
            return Replace(box.following())
        elif name == "pass":
            box.pass_over()
            return Replace(box.following())
        elif name == "help":
            return Open(Help(guide, "votes"))
        elif name == "anew":
            self.given, self.now, self._look = {}, 0, True
        elif name == "back":
            return Replace(Voting(guide, box, bool(self.given)))
        return Stay()

    def _give(self, area: str, grade: int, areas: tuple[str, ...]) -> None:
        """The next area without a grade comes next."""
        self.given[area] = grade
        missing = [number for number, one in enumerate(areas) if one not in self.given]
        self.now = next((number for number in missing if number > areas.index(area)), missing[0] if missing else areas.index(area))
        self._look = True


class Reveal:
    """The votes of both sides, beside what the game says of the place. In the debrief it is opened once more."""

    def __init__(self, guide: Guide, when: str = "", again: bool = False) -> None:
        self.guide = guide
        self.when = when or (guide.workshop.when if guide.led else "")
        self.again = again

    def leave(self) -> str:
        """Where Esc leads, in words."""
        return self.guide.say("Menu")

    def view(self) -> VotesView:
        """The votes."""
        return votes_view(self.guide.workshop, self.when, self.guide.say)

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        keys: tuple[Hint, ...]
        if self.again:
            both = len({ballot.when for ballot in self.guide.workshop.workshop.ballots}) > 1
            other = (Hint(say("At the beginning") if self.when == CLOSING else say("At the end"), "other", "v"),) if both else ()
            keys, go = (*other, Hint(say("Help"), "help", "f1")), Hint(say("Back to the debrief"), "back", "enter")
        else:
            keys = (Hint(self.leave(), "back", "esc"), Hint(say("Help"), "help", "f1"))
            go = Hint(say("Go on") if narrow(page) else view.next, "next", "enter")
        with frame(page, self.guide, view.heading, "", keys, go, icon="people") as body, stage(page, body, "reveal", 80) as middle:
            flow = Flow(middle)
            with sheet(page, flow, "summary", "raised") as inside:
                inside.skip(write(page, inside.rest, [Line(text, 1.05, below=0.2) for text in view.summary]))
            with sheet(page, flow, "votes") as inside:
                note = say("Above the boxes the grades 1 to 5; in a box how many people gave that grade; beside them the mean.")
                rule = say("A remark stands where means differ by at least one point.")
                inside.skip(page.text(f"{note} {rule}", inside.rest, 0.85, colour="muted") + page.px(0.4))
                if not stacked(page, inside.rest.w, view):
                    vote_heads(page, inside, view)
                for row in view.rows:
                    vote_row(page, inside, row, view)

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.assessment import Assessment

        if self.again and command in ("back", "next"):
            return Close()
        if command == "other":
            self.when = OPENING if self.when == CLOSING else CLOSING
            return Stay()
        if command == "next":
            return Replace(Assessment(self.guide))
        if command == "help":
            return Open(Help(self.guide, "votes"))
        return Open(Menu(self.guide)) if command == "back" else Stay()


def reveal_again(guide: Guide) -> Reveal:
    """The votes of the end, or of the beginning where nobody voted at the end."""
    ended = any(ballot.when == CLOSING for ballot in guide.workshop.workshop.ballots)
    return Reveal(guide, CLOSING if ended else "opening", again=True)
