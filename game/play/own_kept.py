"""Self-assessments of real places as files: JSON with a format number, written whole or not at all, listed with the reason when damaged."""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from game.paths import write_whole
from game.play.acts import LEAST, MOST
from game.play.own import LONGEST_NOTE, LONGEST_PLACE, MOST_VOTERS, STAGES, Note, Own
from game.play.save import LARGEST, Unreadable, parsed
from game.play.workshop import OPENING, Ballot
from game.rules.index import STEP
from game.text.catalog import Catalog

FORMAT = 1
Voters = Annotated[int, Field(ge=1, le=MOST_VOTERS)]
Words = Annotated[str, Field(max_length=LONGEST_NOTE)]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _Ballot(_Form):
    side: Literal["office", "ngos"]
    votes: dict[str, Annotated[int, Field(ge=1, le=5)]]


class _Note(_Form):
    reason: Words = ""
    recommendation: Words = ""


class _Own(_Form):
    place: Annotated[str, Field(min_length=1, max_length=LONGEST_PLACE)]
    day: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    office: Voters
    ngos: Voters
    stage: Literal["votes", "reveal", "agree", "notes", "result"] = "votes"
    turn: Annotated[int, Field(ge=0, le=2 * MOST_VOTERS)] = 0
    ballots: Annotated[list[_Ballot], Field(max_length=2 * MOST_VOTERS)] = []
    agreed: dict[str, Annotated[int, Field(ge=LEAST, le=MOST, multiple_of=STEP)]] = {}
    notes: dict[str, _Note] = {}


class _File(_Form):
    format: Literal[1]
    assessment: _Own


@dataclass(frozen=True)
class Kept:
    """One file in the list of self-assessments."""

    path: Path
    own: Own | None
    problem: str = ""  # why it cannot be opened


class Measuring:
    """A self-assessment in progress. Each act is saved at once; why it could not be stands in `problem`."""

    def __init__(self, own: Own, path: Path) -> None:
        self.own, self.path = own, path
        self.problem = ""

    @classmethod
    def begun(cls, place: str, office: int, ngos: int, folder: Path, day: str = "") -> "Measuring":
        """A self-assessment at its beginning. day: ISO 8601; today if left out"""
        stem, number = f"assessment-{time.strftime('%Y-%m-%d-%H%M%S')}", 2
        path = folder / f"{stem}.json"
        while path.exists():
            path, number = folder / f"{stem}-{number}.json", number + 1
        measuring = cls(Own(place, day or date.today().isoformat(), office, ngos), path)
        measuring.keep()
        return measuring

    def keep(self) -> None:
        """Save, whole or not at all."""
        try:
            write_whole(self.path, text_of(self.own))
            self.problem = ""
        except OSError as error:
            self.problem = error.strerror or str(error)

    def _set(self, own: Own) -> None:
        if own != self.own:
            self.own = own
            self.keep()

    def vote(self, votes: dict[str, int]) -> None:
        """The ballot of the next one."""
        self._voted(self.own.cast(votes))

    def pass_over(self) -> None:
        """The next one does not vote."""
        self._voted(self.own.passed())

    def _voted(self, own: Own) -> None:
        self._set(own if own.voter() else replace(own, stage=STAGES[1]))

    def go(self, stage: str) -> None:
        """To a stage after the votes, forward or back."""
        if self.own.voter() is None and stage in STAGES[1:]:
            self._set(replace(self.own, stage=stage))

    def agree(self, area: str, value: int) -> None:
        """The value of an area on which the group agrees. value: thousandths, half points"""
        if LEAST <= value <= MOST and value % STEP == 0:
            self._set(replace(self.own, agreed={**self.own.agreed, area: value}))

    def note(self, area: str, note: Note) -> None:
        """What the group writes down about an area."""
        self._set(replace(self.own, notes={**self.own.notes, area: note}))


def text_of(own: Own) -> str:
    """A self-assessment as it is written to a file."""
    written: dict[str, Any] = asdict(own)
    written["ballots"] = [{"side": one.side, "votes": one.votes} for one in own.ballots]
    return json.dumps({"format": FORMAT, "assessment": written}, ensure_ascii=False, indent=1)


def is_assessment(path: Path) -> bool:
    """Whether a file says of itself that it is a self-assessment of a real place, sound or not."""
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8")) if path.stat().st_size <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(data, dict) and "assessment" in data


def load(path: Path, areas: tuple[str, ...], say: Catalog) -> Own:
    """The self-assessment in a file; raises Unreadable with a sentence. areas: that there are"""
    too_large = say("The file is too large to be a self-assessment.")
    newer = say("The self-assessment was saved by a newer version of the program; update the program to open it.")
    data = parsed(path, LARGEST, FORMAT, say, too_large=too_large, newer=newer)
    try:
        form = _File.model_validate(data).assessment
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"]) or "-"
        raise Unreadable(say("The file is not a self-assessment, or is damaged at: {where}.", where=where)) from error
    own = _made(form)
    wrong = _unfit(own, areas)
    if wrong:
        raise Unreadable(say("The file is not a self-assessment, or is damaged at: {where}.", where=wrong))
    return own


def _made(form: _Own) -> Own:
    ballots = tuple(Ballot(OPENING, one.side, dict(one.votes)) for one in form.ballots)
    notes = {area: Note(note.reason, note.recommendation) for area, note in form.notes.items()}
    return Own(form.place, form.day, form.office, form.ngos, form.stage, form.turn, ballots, dict(form.agreed), notes)


def _unfit(own: Own, areas: tuple[str, ...]) -> str:
    """What does not fit together, as a place in the file, or nothing."""
    if any(set(ballot.votes) != set(areas) for ballot in own.ballots):
        return "ballots"
    if set(own.agreed) - set(areas):
        return "agreed"
    if set(own.notes) - set(areas):
        return "notes"
    seated = {"office": own.office, "ngos": own.ngos}
    cast = {side: sum(ballot.side == side for ballot in own.ballots) for side in seated}
    if own.turn > own.office + own.ngos or len(own.ballots) > own.turn or any(cast[side] > seated[side] for side in seated):
        return "turn"
    ready = own.voter() is None and bool(own.ballots)
    return "" if ready == (own.stage != STAGES[0]) else "stage"


def listed(folder: Path, areas: tuple[str, ...], say: Catalog) -> list[Kept]:
    """All self-assessments of a folder, the newest first; a damaged one with its reason."""
    found: list[tuple[float, Kept]] = []
    for path in folder.glob("*.json") if folder.is_dir() else ():
        try:
            found.append((path.stat().st_mtime, _kept(path, lambda path: load(path, areas, say))))
        except OSError:
            continue  # it went while we looked
    return [kept for _, kept in sorted(found, key=lambda pair: (-pair[0], pair[1].path.name))]


def _kept(path: Path, read: Callable[[Path], Own]) -> Kept:
    try:
        return Kept(path, read(path))
    except Unreadable as error:
        return Kept(path, None, str(error))
