"""The report as one page for a browser or a printer: no network, no script."""

from game.pages.document import Report
from game.pages.template import printed

TEMPLATE = "report.html"


def report_page(report: Report) -> str:
    """The whole page."""
    return printed(TEMPLATE, report=report, language=report.language, heading=report.heading)
