"""For those who lead a session with a scenario."""

import click

from game.cli.program import example, lang_option, language_of, main, scenario_of
from game.text.catalog import catalog


@main.command(epilog=example("python -m game trainer na-medal --lang pl"))
@click.argument("scenario", default="na-medal")
@lang_option
def trainer(scenario: str, lang: str | None) -> None:
    """Print the notes for leading a session: stages for 60, 90 and 180 minutes, and questions for the talk afterwards."""
    from game.views.debrief import trainer_view

    say = catalog(language_of(lang))
    view = trainer_view(scenario_of(scenario, say), say)
    click.echo(f"{view.heading} ({view.place})\n{view.teaches}")
    if not view.plans:
        click.echo("\n" + say("The author of this scenario has written no plan of a session."))
    for name, stages in view.plans:
        click.echo("\n" + "\n".join([name, *(f"- {stage}" for stage in stages)]))
    click.echo("\n" + "\n".join([view.questions_heading, *(f"{number}. {text}" for number, text in enumerate(view.questions, 1))]))
