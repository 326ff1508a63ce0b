"""The report as one page for a browser or a printer: no network, no script."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from game import paths
from game.report.document import Chart, Report

TEMPLATE = "report.html"


def report_page(report: Report) -> str:
    """The whole page."""
    environment = Environment(
        loader=FileSystemLoader(paths.assets() / "pages"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.tests["of"] = lambda block, name: type(block).__name__ == name
    return environment.get_template(TEMPLATE).render(report=report, marks=_marks)


def _marks(chart: Chart) -> Markup:
    return Markup(chart.marks)  # the pen has escaped every text in it
