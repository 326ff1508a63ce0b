"""The whole report: of one game, or of several beside each other."""

from collections.abc import Iterator

from game import __version__
from game.pages.document import Report, Section
from game.report.compared import comparison
from game.report.games import Game
from game.report.own import Measured, own_report
from game.report.own_compared import Compared, compared_report
from game.report.sections_assessed import areas_section, reasons_section
from game.report.sections_chosen import causes_section, chosen_section, principles_section
from game.report.sections_kept import lasting_section, money_section, paper_section, promises_section
from game.report.sections_learnt import learning_section
from game.report.sections_result import place_section, result_section, standing_section
from game.report.sections_talk import talk_sections
from game.report.sections_workshop import course_section, people_section
from game.rules import VERSION
from game.text.catalog import Catalog
from game.views.words import capital

SECTIONS = (
    result_section, place_section, areas_section, people_section, reasons_section, chosen_section, causes_section, principles_section,
    promises_section, money_section, standing_section, lasting_section, paper_section,
    learning_section, course_section,
)  # fmt: skip
"""What is told of one game, in this order."""


def report_of(games: list[Game] | Measured | Compared, say: Catalog) -> Report:
    """The report of one game, the comparison of several, or the report of a self-assessment of a real place or of two."""
    if isinstance(games, Measured):
        return own_report(games, say)
    if isinstance(games, Compared):
        return compared_report(games, say)
    if len(games) == 1:
        found: Iterator[Section | None] = (section(games[0], say) for section in SECTIONS)
        heading = say("Report: {place}", place=capital(say.of(games[0].session.scenario.sheet.place.name)))
        lead = say.of(games[0].session.scenario.sheet.name)
    else:
        found = comparison(games, say)
        heading = say.plural("Comparison of {n} game", "Comparison of {n} games", len(games))
        lead = ", ".join(game.label for game in games)
    told: tuple[Section, ...] = tuple(section for section in found if section is not None)
    made = say("Made from saved games by the program, version {version}, rules {rules}.", version=__version__, rules=VERSION)
    return Report(say.language, heading, lead, (*told, *talk_sections(games, say)), say("Contents"), made)
