"""All votes about a real place, side by side, with a proposal in the middle."""

from __future__ import annotations

from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.help import Help
from game.ui.scenes.own_ways import own_step
from game.ui.scenes.workshop_votes import Reveal
from game.views.own import instrument, own_votes_view
from game.views.workshop_votes import VotesView


class OwnReveal(Reveal):
    """Talked over before the group agrees on values."""

    def leave(self) -> str:
        return self.guide.say("To the list")

    def view(self) -> VotesView:
        return own_votes_view(self.guide.measuring.own, instrument(self.guide.say))

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.own_list import OwnList

        if command == "next":
            return Replace(own_step(self.guide, "agree"))
        if command == "help":
            return Open(Help(self.guide, "own"))
        return Replace(OwnList(self.guide)) if command == "back" else Stay()
