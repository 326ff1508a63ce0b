"""What lies or hangs where all can see it: the poster of the areas, and the words of the game."""

from collections.abc import Iterator

from game.kit.ballots import grades
from game.kit.blocks import Facts, Poster, Sheet
from game.pages.document import Paragraph, Points
from game.views.words import Words


def poster(words: Words) -> Iterator[Sheet]:
    """The twelve areas of three planes, with room for grades, and what the grades mean."""
    say, model = words.say, words.scenario.model
    planes = []
    for plane in model.planes:
        areas = tuple((area.code, say.of(area.name), say.of(area.about)) for area in model.areas if area.plane == plane.id)
        name = f"{say.of(plane.name)}: {say.of(plane.full).lower()}"
        planes.append(Poster(plane.id, plane.numeral, name, areas, (say("start"), say("end"))))
    yield Sheet(say("Twelve areas of cooperation"), (*planes, Points(grades(say), numbered=True)), one=True)


def glossary(words: Words) -> Iterator[Sheet]:
    """Every word of the game with its meaning."""
    say = words.say
    rows = tuple((say.of(term.name), say.of(term.meaning)) for term in words.scenario.model.terms)
    yield Sheet(say("Words of the game"), (Paragraph(say("One word for one thing."), "lead"), Facts(rows)), one=True)
