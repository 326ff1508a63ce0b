"""A forecast worked out while nobody presses anything, and kept until the game moves on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from game.ui.guide import Guide
from game.ui.idle import Task

if TYPE_CHECKING:
    from game.play.choices import Choices
    from game.play.forecast import Forecast
    from game.play.record import Record

REST = 0.5  # seconds without a change before it is worked out


class Expected:
    """What some drafts may come to by the end of the year. Forecasts are free; they can be switched off in the settings."""

    def __init__(self, guide: Guide, drafts: Callable[[], tuple[Choices, ...]]) -> None:
        self.guide, self.drafts = guide, drafts
        self._kept: tuple[Record, Forecast] | None = None

    @property
    def on(self) -> bool:
        """Whether forecasts are wanted, and the trainer of a workshop has not hidden the index."""
        return self.guide.settings.forecasts and not self.guide.blind

    def __call__(self) -> Forecast | None:
        """The forecast as the game stands now; None as long as it is not worked out."""
        return self._kept[1] if self.on and self._kept and self._kept[0] == self.guide.game.record else None

    def work(self) -> Task | None:
        """What is to be done for it."""
        return Task(self.guide.game.record, self._slices, REST) if self.on and self() is None else None

    def _slices(self) -> Iterator[float]:
        from game.views.outlook import forecast_of

        record, drafts = self.guide.game.record, self.drafts()
        if drafts:
            forecast = forecast_of(self.guide.game, drafts)
            yield from forecast.slices()
            self._kept = record, forecast
