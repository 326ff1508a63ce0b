"""What a workshop measured about its own group: answers before and after, and guesses of the other side's votes."""

from game.pages.document import Block, Heading, Paragraph, Section, Table
from game.report.games import Game
from game.text.catalog import Catalog
from game.views.workshop_learning import answered, learning_view


def learning_section(game: Game, say: Catalog) -> Section | None:
    """The short questions and the guesses; nothing for a game without them."""
    if game.workshop is None:
        return None
    if not answered(game.workshop):
        nobody = Section("learning", say("What the group answered"), (Paragraph(say("Nobody answered the short questions.")),))
        return nobody if game.workshop.asked else None
    view = learning_view(game.workshop, game.session.scenario, say)
    times = (say("Before"), say("After"))
    blocks: list[Block] = [Paragraph(view.lead), Paragraph(view.modest, "notice")]
    if any(view.people):
        rows = tuple(
            (topic.name, *(say("{n} of {all}", n=right, all=of) if of else "–" for right, of in zip(topic.right, topic.of, strict=True)), topic.why)
            for topic in view.topics
        )
        head = (say("What it is about"), *times, say("What the game says of it"))
        blocks.append(Table(say("How many knew, before and after"), head, rows, (4, 2, 2, 8)))
        blocks.append(
            Table(say("What you say of yourselves, from 1 to 5"), (say("What people say of themselves"), *times), view.beliefs, (8, 2, 2), (1, 2))
        )
    if view.guesses:
        blocks.append(Heading(say("Guesses of the other side's votes")))
        blocks.append(Paragraph(say("By how many points the guesses missed the means, on average. The less, the better one side knew the other.")))
        blocks.append(Table(say("By how much your guesses of the other side missed"), (say("Who guesses"), *times), view.guesses, (8, 2, 2), (1, 2)))
    return Section("learning", say("What the group answered"), tuple(blocks))
