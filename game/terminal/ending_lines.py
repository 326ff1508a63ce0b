"""The result, what came of it, and what was left a year later, as lines to be read aloud."""

from game.terminal.sentences import joined
from game.terminal.sentences import points as points_of
from game.text.catalog import Catalog
from game.views.epilogue import EpilogueView
from game.views.outcome import Laurel, OutcomeView
from game.views.result import ResultView
from game.views.words import capital, labelled

Lines = list[str]


def result(view: ResultView, say: Catalog) -> Lines:
    """How the game came out."""
    planes = [
        say("Plane {numeral}, {name}: {before}, now {after}", numeral=numeral, name=name, before=before, after=after)
        for _, numeral, name, before, after in view.planes
    ]
    kept = [say("{promise}: kept", promise=name) if works else say("{promise}: not kept", promise=name) for name, works in view.promises]
    course = ", ".join(points_of(value, 2, say) for value in view.line)
    return [
        say("Result: {medal}", medal=view.heading),
        say("The index of cooperation was {before} and is {after}.", before=view.before, after=view.after),
        say("The change is {gain}. It means: {band}.", gain=view.gain, band=view.band),
        *([view.balance] if view.balance else []), *([view.standing] if view.standing else []), *planes,
        "", say("Medals"), *_medals(view, say),
        "", say("Promises"), *kept,
        *(["", say("Scores that the trainer corrected"), *view.corrected] if view.corrected else []),
        "", *causes(view, say),
        "", say("The index before the game and after each quarter, as it truly was"), course,
    ]  # fmt: skip


def questions(view: ResultView, say: Catalog) -> Lines:
    """What to talk about afterwards."""
    return [say("Questions to talk about"), *view.questions]


def _medals(view: ResultView, say: Catalog) -> Lines:
    texts = []
    for medal in view.medals:
        won = say("won") if medal.won else say("not won")
        missing = "; ".join(term for term, met in medal.terms if not met)
        texts.append(joined(f"{medal.name}: {won}", say("Missing: {terms}", terms=missing) if missing else ""))
    return texts


def causes(view: ResultView, say: Catalog) -> Lines:
    """What moved the index, the largest first."""
    return [say("What moved the index"), *(labelled(row.name, row.text) for row in view.causes)]


def outcome(view: OutcomeView, say: Catalog) -> Lines:
    """What came of it beside the index."""
    profile = [say("{name}: {before}, now {after}", name=capital(row.name), before=row.before, after=row.after) for row in view.profile]
    laurels = ["", view.laurels_heading, *(_laurel(one, say) for one in view.laurels)] if view.laurels else []
    stories = [joined(f"{one.name}: {one.text}") for one in view.stories]
    return [
        view.profile_heading,
        view.profile_note,
        *profile,
        *laurels,
        "",
        view.stories_heading,
        *stories,
        "",
        view.lessons_heading,
        *(joined(text) for text in view.lessons),
        "",
        joined(view.life),
    ]


def private_goals(view: OutcomeView, say: Catalog) -> Lines:
    """What each side wants for itself, before it is known whether it is reached; nothing where there are no such goals."""
    rows = [joined(f"{one.name} ({one.side})", say("It takes: {terms}", terms="; ".join(one.terms))) for one in view.laurels]
    return ["", view.laurels_heading, *rows] if rows else []


def _laurel(one: Laurel, say: Catalog) -> str:
    reached = say("reached") if one.won else say("not reached")
    return joined(f"{one.name} ({one.side}): {reached}", say("It takes: {terms}", terms="; ".join(one.terms)))


def epilogue(view: EpilogueView, say: Catalog) -> Lines:
    """What was left a year after the game."""
    tools = [
        joined(say("{tool}: lives", tool=one.name) if one.lives else say("{tool}: faded", tool=one.name), capital(one.why)) for one in view.tools
    ]
    course = ", ".join(points_of(value, 2, say) for value in view.line)
    return [
        view.heading, view.lead,
        say("The index was {before} at the end of the game; a year later it is {after}.", before=view.before, after=view.after),
        *(["", say("Tools"), *tools] if tools else []),
        "", say("The index at the end of the game and after each further quarter"), course,
    ]  # fmt: skip
