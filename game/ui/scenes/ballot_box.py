"""Where votes go: that of a workshop, or that of a self-assessment of a real place."""

from __future__ import annotations

from typing import Protocol

from game.ui.guide import Guide
from game.ui.scene import Answer, Open, Replace, Scene
from game.ui.scenes.following import scene_of
from game.ui.scenes.menu import Menu
from game.views.own import instrument, own_ballot_view
from game.views.workshop_votes import BallotView, ballot_view, guess_view


class BallotBox(Protocol):
    """Whose turn it is, and what becomes of a ballot."""

    def view(self) -> BallotView:
        """Who votes next, and on what."""

    def cast(self, votes: dict[str, int]) -> None:
        """The ballot of the next one."""

    def pass_over(self) -> None:
        """The next one does not vote."""

    def following(self) -> Scene:
        """The scene that is seen now."""

    def leave(self) -> str:
        """Where leaving the curtain leads, in words."""

    def kept(self) -> str:
        """What is kept when the curtain is left, or nothing."""

    def back(self) -> Answer:
        """What leaving the curtain answers."""


class _TableBox:
    """What all boxes on the table of a workshop have in common: the game lies around them."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def following(self) -> Scene:
        return scene_of(self.guide)

    def leave(self) -> str:
        return self.guide.say("Menu")

    def kept(self) -> str:
        return ""

    def back(self) -> Answer:
        return Open(Menu(self.guide))


class WorkshopBox(_TableBox):
    """The votes of the people at the table of a workshop."""

    def view(self) -> BallotView:
        return ballot_view(self.guide.workshop, self.guide.say)

    def cast(self, votes: dict[str, int]) -> None:
        led = self.guide.workshop
        person = led.workshop.next_voter()
        assert person is not None, "everybody has voted"
        led.vote(person, votes)

    def pass_over(self) -> None:
        led = self.guide.workshop
        person = led.workshop.next_voter()
        assert person is not None, "everybody has voted"
        led.pass_over(person)


class GuessBox(_TableBox):
    """What a side of a workshop guesses that the other one gave."""

    def _side(self) -> str:
        led = self.guide.workshop
        return led.workshop.to_guess(led.when)

    def view(self) -> BallotView:
        return guess_view(self.guide.workshop, self._side(), self.guide.say)

    def cast(self, votes: dict[str, int]) -> None:
        self.guide.workshop.guess(self._side(), votes)

    def pass_over(self) -> None:
        self.guide.workshop.guess(self._side(), {})


class OwnBox:
    """The votes of people about their own place."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def view(self) -> BallotView:
        return own_ballot_view(self.guide.measuring.own, instrument(self.guide.say))

    def cast(self, votes: dict[str, int]) -> None:
        self.guide.measure(lambda measuring: measuring.vote(votes))

    def pass_over(self) -> None:
        self.guide.measure(lambda measuring: measuring.pass_over())

    def following(self) -> Scene:
        from game.ui.scenes.own_ways import own_scene

        return own_scene(self.guide)

    def leave(self) -> str:
        return self.guide.say("To the list")

    def kept(self) -> str:
        return self.guide.say("Votes already cast are saved: you can leave and go on later.")

    def back(self) -> Answer:
        from game.ui.scenes.own_list import OwnList

        return Replace(OwnList(self.guide))
