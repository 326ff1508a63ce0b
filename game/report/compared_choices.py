"""What several games chose: tools begun, and different answers to the same event."""

from game.pages.document import Block, Paragraph, Section, Table
from game.report.choices_made import choices_made
from game.report.games import Game
from game.report.rows import ChoiceRow
from game.text.catalog import Catalog
from game.views.words import Words


def _made(game: Game, say: Catalog) -> list[ChoiceRow]:
    return list(choices_made(game, Words(game.session.scenario, say)))


def tools_section(games: list[Game], say: Catalog, at_once: int) -> Section:
    """In which quarter each game began each tool."""
    begun: dict[str, dict[str, int]] = {}
    names: dict[str, str] = {}
    for game in games:
        for row in _made(game, say):
            if row.kind == "start":
                begun.setdefault(row.id, {}).setdefault(game.label, row.quarter)
                names[row.id] = row.name
    order = sorted(begun, key=lambda tool: (-len(begun[tool]), min(begun[tool].values()), names[tool]))
    tables: list[Block] = []
    for start in range(0, len(games), at_once):
        some = games[start : start + at_once]
        rows = tuple((names[tool], *(str(begun[tool].get(game.label, "–")) for game in some)) for tool in order)
        head = (say("Tool"), *(game.label for game in some))
        tables.append(Table(say("Quarter in which each tool was begun"), head, rows, (5, *(3 for _ in some)), tuple(range(1, len(some) + 1))))
    lead = Paragraph(say("The tools that most games began stand first. A dash: this game did without it."))
    return Section("tools", say("What each began"), (lead, *tables))


def answers_section(games: list[Game], say: Catalog) -> Section | None:
    """Events that came to several games and were answered differently; nothing where there were none."""
    answers: dict[str, list[tuple[str, ChoiceRow]]] = {}
    for game in games:
        for row in _made(game, say):
            if row.kind == "answer":
                answers.setdefault(row.id, []).append((game.label, row))
    told = [found for found in answers.values() if len({row.way for _, row in found}) > 1]
    if not told:
        return None
    head = (say("Game"), say("Quarter"), say("Answer"), say("What came of it"))
    tables = tuple(
        Table(found[0][1].name, head, tuple((label, str(row.quarter), row.way_name, row.outcome) for label, row in found), (4, 2, 5, 7), (1,))
        for found in told
    )
    lead = Paragraph(say("The same thing happened, and the answers were different. Why?"))
    return Section("answers", say("The same event, different answers"), (lead, *tables))
