"""Where a game stands among plans played without people, as numbers."""

from dataclasses import dataclass

from game.report.games import Game
from game.rules.index import index
from game.scenario.read import folder_of
from game.simulation.standing import Standing, read


@dataclass(frozen=True)
class Place:
    """The index of a game beside that of plans."""

    kept: Standing
    final: int  # thousandths

    @property
    def below(self) -> float:
        """The share of plans that ended lower."""
        return self.kept.below(self.final) / self.kept.total

    def at(self, share: float) -> int:
        """The index below which that share of plans ended, thousandths."""
        passed = 0
        for value, count in sorted(self.kept.counts.items()):
            passed += count
            if passed >= share * self.kept.total:
                return value
        return max(self.kept.counts)


def final_index(game: Game) -> int:
    """The index of the latest measurement after the balance rule, thousandths."""
    return int(index(game.session.state.measured, game.session.rulebook).final[0])


def place_of(game: Game) -> Place | None:
    """The place of a finished game; None for one that is not, that began with figures of its own, and where no plans were played."""
    kept = read(folder_of(game.session.scenario.id)) if game.finished and not game.session.record.areas else None
    return Place(kept, final_index(game)) if kept is not None and kept.total else None
