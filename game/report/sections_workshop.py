"""What a report tells of a workshop beside its game: how the people at the table voted, how time went, and what the trainer did."""

from collections.abc import Callable, Mapping

from game.pages.document import Heading, Paragraph, Points, Section, Table
from game.play.workshop import CLOSING, OPENING, Entry, Workshop
from game.play.workshop_clock import MINUTE
from game.play.workshop_plan import plan_of, stages_of
from game.report.games import Game
from game.rules.rulebook import SIDES
from game.text.catalog import Catalog
from game.views.corrections import corrections, from_to
from game.views.words import Words
from game.views.workshop_votes import seen, seen_twice


def people_section(game: Game, say: Catalog) -> Section | None:
    """The secret votes of the people at the table by side, beside what the place of the game agreed on; nothing for a game alone."""
    workshop = game.workshop
    if workshop is None:
        return None
    if not workshop.ballots:
        return Section("people", say("How the people at the table voted"), (Paragraph(say("Nobody at the table voted.")),))
    words = Words(game.session.scenario, say)
    areas = [area for area in game.session.rulebook.areas if any(area in ballot.votes for ballot in workshop.ballots)]
    head = (
        say("Area"), say("Office, before"), say("Organisations, before"), say("Office, after"), say("Organisations, after"),
        say("In the game"), say("What the votes show"),
    )  # fmt: skip
    rows = tuple(_row(game, workshop, area, words) for area in areas)
    lead = Paragraph(
        say("The people at the table voted in secret on the same areas, at the beginning and at the end. Each number is one vote, from the lowest.")
    )
    counts = [sum(ballot.when == when for ballot in workshop.ballots) for when in (OPENING, CLOSING)]
    voted = say("Ballots cast at the beginning: {before}; at the end: {after}.", before=counts[0], after=counts[1])
    table = Table(say("Votes of the people at the table"), head, rows, (6, 3, 5, 3, 5, 4, 5))
    if _swapped(workshop):
        voted += " " + say("The sides changed places in between: whoever voted as the office at the beginning voted as an organisation at the end.")
    return Section("people", say("How the people at the table voted"), (lead, table, Paragraph(voted)))


def _swapped(workshop: Workshop) -> bool:
    return any(entry.kind == "swapped" for entry in workshop.diary)


def _row(game: Game, workshop: Workshop, area: str, words: Words) -> tuple[str, ...]:
    place = game.session.rulebook.areas.index(area)
    cast = [workshop.votes(when, side, area) for when in (OPENING, CLOSING) for side in SIDES]
    values = [words.points(int(session.state.measured[0, place]), 1) for session in (game.opening, game.session)]
    told = " → ".join(values) if game.finished else values[0]
    code = words.areas[area].code
    return (f"{code} {words.area(area)}", *(" ".join(map(str, votes)) or "–" for votes in cast), told, _seen(cast, words.say))


def _seen(cast: list[tuple[int, ...]], say: Catalog) -> str:
    """How the sides differ in their first and in their last votes."""
    return seen_twice(seen((cast[0], cast[1]), say), seen((cast[2], cast[3]), say), say)


def course_section(game: Game, say: Catalog) -> Section | None:
    """How the time of a workshop went and what its trainer did to the game; nobody is named."""
    workshop, scenario = game.workshop, game.session.scenario
    plan = plan_of(scenario, workshop.plan) if workshop else None
    if workshop is None or plan is None:
        return None
    stages = stages_of(scenario, workshop.plan, workshop.asked)
    rows = tuple(
        (say.of(stage.name), str(stage.minutes + extra), str(round(spent / MINUTE)))
        for stage, extra, spent in zip(stages, workshop.extra, workshop.spent, strict=True)
    )
    table = Table(say("Stages"), (say("Stage"), say("Minutes given"), say("Minutes taken")), rows, (8, 3, 3), (1, 2))
    sides = [sum(person.side == side for person in workshop.people) for side in SIDES]
    lead = say("{plan}. At the table: from the office {office}, from organisations {ngos}.", plan=say.of(plan.name), office=sides[0], ngos=sides[1])
    if _swapped(workshop):
        lead += " " + say("The sides changed places; this is how they sat at the end.")
    if game.session.record.areas:
        lead += " " + say("Its game began with the figures of the self-assessment of a real place.")
    words = Words(scenario, say)
    corrected = {(one.quarter + 1, one.area, one.reason): from_to(one, words) for one in corrections(game.session)}
    done = tuple(text for entry in workshop.diary if (text := _told(entry, words, corrected)))
    acts = Points(done) if done else Paragraph(say("The trainer changed nothing in the game."))
    return Section("course", say("How the workshop went"), (Paragraph(lead), table, Heading(say("What the trainer did")), acts))


def _told(entry: Entry, words: Words, corrected: Mapping[tuple[int, str, str], str]) -> str:
    """An entry of the diary that says something of the game, or of the clock, with its reason; nothing for the stages.

    corrected: quarter, area and reason -> the area with its score before and after
    """
    say = words.say
    names: dict[str, Callable[[], str]] = {
        "event": lambda: say("an event was brought in: {name}", name=words.event(entry.about)),
        "queued": lambda: say("an event was to come after the one that was read: {name}", name=words.event(entry.about)),
        "lapsed": lambda: say("an event that was to come no longer came: {name}", name=words.event(entry.about)),
        "told": lambda: say("news was told: {name}", name=entry.about),
        "score": lambda: say(
            "the score of an area was corrected: {name}", name=corrected.get((entry.quarter, entry.about, entry.reason), words.area(entry.about))
        ),
        "absent": lambda: say("somebody left"),
        "present": lambda: say("somebody came back"),
        "joined": lambda: say("somebody came late and joined"),
        "undo": lambda: say("a decision was taken back: {name}", name=entry.about) if entry.about else say("a decision was taken back"),
        "quarter-back": lambda: say("the quarter was played again from its plan"),
        "played-out": lambda: say("the rest of the game passed without new decisions"),
        "swapped": lambda: say("the sides changed places"),
        "hide": lambda: say("the index was hidden"),
        "show": lambda: say("the index was shown"),
    }
    if entry.kind not in names:
        return _clock(entry, say)
    over = entry.quarter > words.scenario.rulebook.quarters
    did = names[entry.kind]()
    what = say("After the last quarter: {what}", what=did) if over else say("Quarter {n}: {what}", n=entry.quarter, what=did)
    return say("{what}. Reason: {reason}", what=what, reason=entry.reason) if entry.reason and entry.kind != "told" else what


def _clock(entry: Entry, say: Catalog) -> str:
    """A break, or minutes that were added, with the minute of the workshop; breaks are not counted in it."""
    minute = entry.at // MINUTE
    if entry.kind == "pause":
        return say("Minute {n}: a break; the clock stood still", n=minute)
    if entry.kind == "minutes":
        return say.plural("Minute {minute}: {n} minute was added", "Minute {minute}: {n} minutes were added", int(entry.about), minute=minute)
    return ""
