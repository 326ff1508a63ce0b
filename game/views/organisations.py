"""The organisations one by one: what they do and how they are."""

from dataclasses import dataclass

from game.play.session import Session
from game.text.catalog import Catalog
from game.views.levels import LevelGroup, level_groups
from game.views.words import Words

TIRED, LOOSE, DEPENDENT = 35, 35, 30  # levels below which a word of warning is due


@dataclass(frozen=True)
class Level:
    """One level of an organisation."""

    id: str  # capacity, energy, trust, independence
    label: str
    value: int  # 0-100
    before: int  # at the beginning of the game
    text: str
    tip: str


@dataclass(frozen=True)
class OrganisationRow:
    """One organisation."""

    id: str
    name: str
    short: str
    about: str
    field: str
    field_name: str
    levels: tuple[Level, ...]
    remarks: tuple[str, ...]  # what deserves attention
    icon: str = ""  # of a side or of the principles; an organisation has that of its field


@dataclass(frozen=True)
class OrganisationsView:
    """All that talk with the office."""

    heading: str
    lead: str
    organisations: tuple[OrganisationRow, ...]
    sides: tuple[OrganisationRow, ...] = ()  # the office, the organisations together and the principles, in the same form


def organisations_view(session: Session, say: Catalog) -> OrganisationsView:
    """The organisations as they are this quarter."""
    words, state = Words(session.scenario, say), session.state
    met = [place for place in range(len(session.scenario.sheet.organisations)) if state.active[0, place] and state.known[0, place]]
    rows = tuple(_row(session, words, place) for place in met)
    return OrganisationsView(
        heading=say("Organisations, the office and principles"),
        lead=say.plural("{n} organisation talks with the office.", "{n} organisations talk with the office.", len(rows)),
        organisations=rows,
        sides=tuple(_side(group) for group in level_groups(session, say)),
    )


ICONS = {"office": "crown-hall", "ngos": "people", "principles": "principle-partnership"}


def _side(group: LevelGroup) -> OrganisationRow:
    levels = tuple(Level(row.id, row.label, row.value, row.before, row.text, row.tip) for row in group.rows)
    return OrganisationRow(f"side-{group.id}", group.heading, group.heading, group.lead, "", "", levels, (), ICONS[group.id])


def _row(session: Session, words: Words, place: int) -> OrganisationRow:
    one, say = session.scenario.sheet.organisations[place], words.say
    levels = _levels(session, words, place)
    value = {level.id: level.value for level in levels}
    remarks = (
        (value["energy"] < TIRED, say("Its people are tired: give them a quarter of rest.")),
        (value["trust"] < LOOSE, say("It hardly trusts the office.")),
        (value["independence"] < DEPENDENT, say("It hardly manages without the office.")),
    )
    return OrganisationRow(
        one.id, say.of(one.name), say.of(one.short), say.of(one.about), one.field, say.of(words.fields[one.field].name),
        levels, tuple(text for due, text in remarks if due),
    )  # fmt: skip


def _levels(session: Session, words: Words, place: int) -> tuple[Level, ...]:
    say, state, first = words.say, session.state, session.opening
    rows = (
        ("capacity", "capacity", say("Capacity"), say("What it is able to do, 0–100.")),
        ("energy", "energy", say("Strength"), say("How rested its people are, 0–100; the energy of a quarter comes from it.")),
        ("trust", "bond", say("Trust in the office"), say("How far it trusts the office, 0–100.")),
        ("independence", "independence", say("Independence"), say("How well it can do without the office, 0–100.")),
    )
    return tuple(
        Level(id_, label, int(state[name][0, place]) // 1000, int(first[name][0, place]) // 1000, words.level(int(state[name][0, place])), tip)
        for id_, name, label, tip in rows
    )
