"""The place as a picture: what it is drawn from."""

from dataclasses import dataclass

from game.play.session import Session
from game.views.words import Words

TIRED = 35  # strength below which the lamp of an organisation burns
MISTS = 2  # more than so many places in the mist would tell too much


@dataclass(frozen=True)
class OrganisationMark:
    """One organisation in the picture of the place."""

    id: str
    name: str
    short: str
    field: str
    capacity: int  # 0-100
    energy: int
    trust: int
    independence: int
    words: str  # all of it in a sentence


@dataclass(frozen=True)
class PlacePicture:
    """What the picture of the place is drawn from."""

    name: str
    kind: str
    river: bool
    villages: tuple[str, ...]
    seed: int
    season: int  # 0-3
    hall: str
    organisations: tuple[OrganisationMark, ...]
    activity: int
    life: int
    caption: str
    legend: str
    whole_legend: str = ""  # with all that it can ever explain: the room that is kept for it
    hidden: int = 0  # places in the mist: that there may be somebody whom nobody in the office knows


def picture(session: Session, words: Words) -> PlacePicture:
    """The place as a picture: the same data always give the same picture."""
    sheet, state, say = session.scenario.sheet, session.state, words.say
    marks = []
    for place, one in enumerate(sheet.organisations):
        if state.active[0, place] and state.known[0, place]:
            capacity, energy, trust, independence = (
                int(array[0, place]) // 1000 for array in (state.capacity, state.energy, state.bond, state.independence)
            )
            text = say(
                "{name}: capacity {capacity}, strength {strength}, trust in the office {trust}, independence {independence}",
                name=say.of(one.name), capacity=capacity, strength=energy, trust=trust, independence=independence,
            )  # fmt: skip
            marks.append(OrganisationMark(one.id, say.of(one.name), say.of(one.short), one.field, capacity, energy, trust, independence, text))
    hidden = min(MISTS, int((state.known[0] == 0).sum()))
    explained = (say("line = trust in the office, bar = strength"), say("lamp = tired people"), say("mist = not known"))
    legend = [text for text, there in zip(explained, (True, any(mark.energy < TIRED for mark in marks), hidden), strict=True) if there]
    activity, life = int(state.resident[0, 0]) // 1000, int(state.resident[0, 2]) // 1000
    return PlacePicture(
        name=say.of(sheet.place.name), kind=sheet.place.kind, river=sheet.place.river, villages=tuple(sheet.place.villages),
        seed=sum(map(ord, session.scenario.id)), season=session.rulebook.season_of(state.quarter), hall=say("Office"),
        organisations=tuple(marks), activity=activity, life=life,
        caption=say("Residents: activity {activity} · quality of life {life}", activity=activity, life=life),
        legend=", ".join(legend), whole_legend=", ".join(explained), hidden=hidden,
    )  # fmt: skip
