"""Saved games: JSON with a format number, written whole or not at all, listed with the reason when damaged."""

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from game.paths import write_whole
from game.play.acts import LEAST, LONGEST_REASON, MOST, Act
from game.play.choices import Choices
from game.play.record import Record
from game.play.workshop import Workshop
from game.play.workshop_forms import WorkshopForm
from game.rules.documents import MOST_CONSULTED
from game.rules.index import STEP
from game.text.catalog import Catalog

FORMAT = 1
LARGEST = 1 << 20
AUTOSAVES = 5
AUTO = "auto-"
MOST_ACTS = 50  # of a trainer in one quarter


class Unreadable(Exception):
    """A file that is no saved game; its text is a sentence for people."""


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _Act(_Form):
    kind: Literal["event", "answer", "score", "absent", "present"]
    of: str
    value: Annotated[int, Field(ge=0, le=MOST)] = 0
    reason: Annotated[str, Field(max_length=LONGEST_REASON)] = ""
    answer: str = ""


class _Choices(_Form):
    start: dict[str, str] = {}
    stop: list[str] = []
    neglect: list[str] = []
    commit: list[str] = []
    answer: str = ""
    form: dict[str, str] = {}
    advised: list[str] = []
    activity: dict[str, str] = {}
    pledge: list[str] = []
    consulted: Annotated[int, Field(ge=0, le=MOST_CONSULTED)] = 0
    copies: dict[str, str] = {}
    others: list[str] = []
    agreed: list[str] = []
    by_ngos: list[str] = []
    proposed: dict[str, str] = {}
    trainer: Annotated[list[_Act], Field(max_length=MOST_ACTS)] = []

    def made(self) -> Choices:
        return Choices(
            start=dict(self.start), stop=tuple(self.stop), neglect=tuple(self.neglect), commit=tuple(self.commit), answer=self.answer,
            form=dict(self.form), advised=tuple(self.advised), activity=dict(self.activity), pledge=tuple(self.pledge),
            consulted=self.consulted, copies=dict(self.copies), others=tuple(self.others), agreed=tuple(self.agreed), by_ngos=tuple(self.by_ngos),
            proposed=dict(self.proposed),
            trainer=tuple(Act(act.kind, act.of, act.value, act.reason, act.answer) for act in self.trainer),
        )  # fmt: skip


class _Save(_Form):
    format: Literal[1]
    scenario: str
    rules: str
    seed: Annotated[int, Field(ge=0, lt=2**64)]
    role: Literal["partnership", "official", "activist", "two"] = "partnership"
    swap: bool = False
    quarters: Annotated[list[_Choices], Field(max_length=40)]
    digests: list[str]
    draft: _Choices = _Choices()
    areas: dict[str, Annotated[int, Field(ge=LEAST, le=MOST, multiple_of=STEP)]] = {}
    workshop: WorkshopForm | None = None


@dataclass(frozen=True)
class Saved:
    """One file in the list of saved games."""

    path: Path
    when: float  # seconds since 1970
    record: Record | None
    problem: str = ""  # why it cannot be played
    workshop: bool = False  # whether it is the game of a workshop

    @property
    def auto(self) -> bool:
        """Whether the program saved it by itself."""
        return self.path.name.startswith(AUTO)


def text_of(record: Record, workshop: Workshop | None = None) -> str:
    """A record as it is written to a file, with the workshop around its game."""
    around = {"workshop": asdict(workshop)} if workshop else {}
    written = asdict(record)
    if not record.areas:
        del written["areas"]
    return json.dumps({"format": FORMAT, **written, **around}, ensure_ascii=False, indent=1)


def save(record: Record, path: Path, workshop: Workshop | None = None) -> None:
    """Whole or not at all. Raises OSError."""
    write_whole(path, text_of(record, workshop))


def parsed(path: Path, largest: int, format_: int, say: Catalog, *, too_large: str, newer: str) -> Any:
    """What a JSON file of ours holds, not checked yet; raises Unreadable. largest: bytes; format_: the newest that is known; sentences"""
    try:
        if path.stat().st_size > largest:
            raise Unreadable(too_large)
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Unreadable(say("The file cannot be read: {reason}.", reason=error.strerror or error)) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(say("The file is damaged or was cut short.")) from error
    number = data.get("format") if isinstance(data, dict) else None
    if isinstance(number, int) and number > format_:
        raise Unreadable(newer)
    return data


def load(path: Path, say: Catalog) -> Record:
    """The record in a file; raises Unreadable with a sentence."""
    return load_whole(path, say)[0]


def load_whole(path: Path, say: Catalog) -> tuple[Record, Workshop | None]:
    """The record in a file and the workshop around it, if there is one; raises Unreadable with a sentence."""
    too_large = say("The file is too large to be a saved game.")
    newer = say("The game was saved by a newer version of the program; update the program to play it.")
    data = parsed(path, LARGEST, FORMAT, say, too_large=too_large, newer=newer)
    try:
        form = _Save.model_validate(data)
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"]) or "-"
        raise Unreadable(say("The file is not a saved game, or is damaged at: {where}.", where=where)) from error
    if len(form.digests) != len(form.quarters):
        raise Unreadable(say("The file is not a saved game, or is damaged at: {where}.", where="digests"))
    quarters = tuple(choices.made() for choices in form.quarters)
    record = Record(form.scenario, form.seed, form.rules, form.role, form.swap, quarters, tuple(form.digests), form.draft.made(), dict(form.areas))
    return record, form.workshop.made() if form.workshop else None


def listed(folder: Path, say: Catalog) -> list[Saved]:
    """All saved games of a folder, the newest first; a damaged one with its reason."""
    found = []
    for path in folder.glob("*.json") if folder.is_dir() else ():
        try:
            when = path.stat().st_mtime
            record, workshop = load_whole(path, say)
            found.append(Saved(path, when, record, workshop=workshop is not None))
        except Unreadable as error:
            found.append(Saved(path, when, None, str(error)))
        except OSError:
            continue  # it went while we looked
    return sorted(found, key=lambda saved: (-saved.when, saved.path.name))


def autosave(record: Record, folder: Path) -> str:
    """Save by itself and keep the last five; the reason if it cannot, or nothing."""
    try:
        save(record, folder / f"{AUTO}{record.scenario}-{record.seed}-{time.time_ns()}.json")
        old = sorted(folder.glob(f"{AUTO}*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in old[AUTOSAVES:]:
            path.unlink(missing_ok=True)
    except OSError as error:
        return error.strerror or str(error)
    return ""


def free_path(record: Record, folder: Path) -> Path:
    """A new name for a game saved by hand."""
    stem = f"{record.scenario}-{time.strftime('%Y-%m-%d-%H%M%S')}"
    path, number = folder / f"{stem}.json", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}.json", number + 1
    return path
