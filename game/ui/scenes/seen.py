"""A view kept until the game or the language changes, so that pointing at things costs nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from game.text.catalog import Catalog
from game.ui.guide import Guide

if TYPE_CHECKING:
    from game.play.session import Session

View = TypeVar("View")


class Seen(Generic[View]):
    """Makes a view of the game being played when it is asked for anew."""

    def __init__(self, guide: Guide, make: Callable[[Session, Catalog], View]) -> None:
        self.guide = guide
        self.make = make
        self._kept: tuple[tuple[Any, ...], View] | None = None

    def __call__(self) -> View:
        """The view as the game stands now."""
        game = self.guide.game
        key = (self.guide.say.language, game.step, game.record)
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, self.make(game, self.guide.say))
        return self._kept[1]
