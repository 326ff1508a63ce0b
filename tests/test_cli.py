"""The command line: what others rely on."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from game import paths
from game.cli import main
from game.play.save import save
from game.play.session import Session
from game.scenario.read import load

COMMANDS = (
    "play",
    "demo",
    "simulate",
    "benchmark",
    "balance",
    "check",
    "new",
    "replay",
    "report",
    "pictures",
    "schema",
    "reference",
    "trainer",
    "handbook",
)


def run(*words: str):
    return CliRunner().invoke(main, [*words])


def in_a_process(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program as a person starts it, with nothing on its input."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")}
    return subprocess.run(
        [sys.executable, "-m", "game", *words], env=kept | environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120
    )


@pytest.fixture
def saved(tmp_path) -> Path:
    """A game of two quarters on disk."""
    session = Session.new(load("na-medal"), 3)
    session.start("coordinator", "co-created")
    session.end_quarter()
    session.end_quarter()
    save(session.record, tmp_path / "game.json")
    return tmp_path / "game.json"


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_command_has_an_example(command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Example: python -m game" in " ".join(result.output.split())


def test_simulate_prints_the_figures_as_json():
    result = run("simulate", "na-medal", "--policy", "thumb", "--games", "20", "--seed", "5", "--digests", "--json")
    found = json.loads(result.output)
    assert set(found) == {"scenario", "policy", "games", "rules", "index", "planes", "medals", "seconds", "quarters_per_second", "digests"}
    assert set(found["index"]) == {"start", "mean", "sd", "min", "p10", "median", "p90", "max"}
    assert set(found["medals"]) == {"none", "bronze", "silver", "gold"}
    assert len(found["digests"]) == 20
    assert len(found["planes"]) == 3


def test_game_i_of_a_simulation_has_seed_s_plus_i():
    together = json.loads(run("simulate", "na-medal", "--policy", "random", "--games", "5", "--seed", "10", "--digests", "--json").output)
    alone = json.loads(run("simulate", "na-medal", "--policy", "random", "--games", "1", "--seed", "13", "--digests", "--json").output)
    assert together["digests"][3] == alone["digests"][0]


@pytest.mark.parametrize(
    "words",
    [
        ("simulate", "no-such-place", "--policy", "thumb"),
        ("simulate", "na-medal", "--policy", "genius"),
        ("simulate", "na-medal", "--policy", "thumb", "--games", "0"),
        ("play", "no-such-place", "--text"),
        ("play", "na-medal", "--text", "--role", "spectator"),
        ("simulate", "na-medal", "--policy", "thumb", "--role", "two"),
        ("benchmark", "--rounds", "0"),
        ("demo", "no-such-place"),
        ("trainer", "no-such-place"),
        ("balance", "no-such-place"),
        ("balance", "na-medal", "--games", "0"),
        ("balance", "tests/tiny", "--games", "1", "--html", "/dev/null/balance.html"),
        ("replay", "no-such-file.json"),
        ("report", "no-such-file.json", "-o", "report.html"),
        ("report",),
        ("pictures", "out", "--size", "large"),
        ("pictures", "out", "--scene", "moon"),
        ("fly",),
    ],
    ids=" ".join,
)
def test_an_error_of_a_person_is_a_sentence_and_exit_code_two(words):
    result = run(*words)
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert not isinstance(result.exception, Exception) or isinstance(result.exception, SystemExit)


TINY = str(Path(__file__).parent / "tiny")


@pytest.fixture
def a_short_search(monkeypatch):
    """Answers are tried in few states."""
    from game.simulation import answers, balance

    monkeypatch.setattr(balance, "search", lambda rulebook, jobs: answers.search(rulebook, games=3, states=3))


@pytest.mark.usefixtures("a_short_search")
def test_balance_prints_an_object_for_each_scenario(monkeypatch):
    monkeypatch.setattr("game.scenario.read.shipped", lambda: ["na-medal"])
    lines = run("balance", TINY, "na-medal", "--games", "2", "--json", "--lang", "en").output.splitlines()
    found = [json.loads(line) for line in lines]
    assert [one["scenario"] for one in found] == ["tiny", "na-medal", "*"]
    assert set(found[0]) == {"scenario", "kind", "games", "claims", "tools", "opening", "events"}
    assert found[2]["openings"] == {}  # one place has nothing to be compared with
    assert {"it", "held", "measured", "wanted", "severity"} <= set(found[0]["claims"][0])
    assert set(found[0]["tools"][0]) == {"id", "used_by_planner", "used_by_thumb", "begun_in_first_year"}
    assert set(found[0]["events"][0]["answers"][0]) == {"id", "open", "best"}


@pytest.mark.usefixtures("a_short_search")
def test_balance_speaks_of_all_scenarios_only_when_it_measured_them():
    lines = run("balance", TINY, "--games", "5", "--json").output.splitlines()
    assert [json.loads(line)["scenario"] for line in lines] == ["tiny"]


@pytest.mark.usefixtures("a_short_search")
def test_balance_fails_on_a_claim_that_does_not_hold():
    result = run("balance", TINY, "--games", "5", "--lang", "en")
    assert result.exit_code == 1
    assert "✗ does not hold" in result.output


@pytest.mark.usefixtures("a_short_search")
def test_balance_writes_a_page(tmp_path):
    result = run("balance", TINY, "--games", "5", "--html", str(tmp_path / "balance.html"), "--lang", "pl")
    assert "Traceback" not in result.output
    assert (tmp_path / "balance.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.usefixtures("a_short_search")
def test_balance_writes_tables_in_english(tmp_path):
    result = run("balance", TINY, "--games", "2", "--markdown", str(tmp_path / "balance.md"), "--lang", "pl")
    assert "Traceback" not in result.output
    text = (tmp_path / "balance.md").read_text(encoding="utf-8")
    assert text.startswith("# Balance\n")
    assert "## Tiny place" in text


def test_check_counts_files_and_problems():
    result = run("check", "--lang", "en")
    assert result.exit_code == 0
    assert result.output.strip().splitlines()[-1].endswith("files, 0 problems")


def test_check_fails_on_a_broken_scenario(tmp_path):
    (tmp_path / "scenario.yaml").write_text("name: {pl: A, en: A}\ncolour: red\n", encoding="utf-8")
    result = run("check", str(tmp_path), "--lang", "en")
    assert result.exit_code == 1
    assert "scenario.yaml:2:1: unknown field 'colour'" in result.output


def test_check_gives_its_problems_as_json(tmp_path):
    (tmp_path / "scenario.yaml").write_text("colour: red\n", encoding="utf-8")
    found = json.loads(run("check", str(tmp_path), "--json").output)
    assert {"file", "line", "column", "message", "hint"} == set(found["problems"][0])


def test_replay_prints_a_digest_for_each_quarter(saved):
    result = run("replay", str(saved))
    assert result.exit_code == 0
    assert len(result.output.splitlines()) == 2


def test_replay_stops_at_the_first_quarter_that_differs(saved):
    data = json.loads(saved.read_text(encoding="utf-8"))
    data["digests"][0] = "0" * 16
    saved.write_text(json.dumps(data), encoding="utf-8")
    result = run("replay", str(saved), "--json")
    assert result.exit_code == 1
    assert [row["same"] for row in json.loads(result.output)["quarters"]] == [False]


def test_schema_prints_a_json_schema():
    assert json.loads(run("schema").output)["$schema"].startswith("https://json-schema.org/draft/2020-12")


def test_pictures_are_named_by_scene_language_size_and_text(tmp_path):
    result = run("pictures", str(tmp_path), "--scene", "title", "--lang", "pl", "--size", "1024x600", "--text-size", "20")
    assert result.exit_code == 0
    assert [file.name for file in tmp_path.iterdir()] == ["title_pl_1024x600_20.png"]


def test_without_a_display_and_a_terminal_the_demonstration_runs():
    result = in_a_process("play", "--lang", "en")
    assert result.returncode == 0
    assert "demonstration" in result.stdout
    assert "2.00" in result.stdout


def test_text_mode_ends_politely_when_there_is_no_more_input():
    result = in_a_process("play", "na-medal", "--text", "--lang", "en")
    assert result.returncode in (0, 130)
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(("role", "said"), [("official", "You lead the office"), ("activist", "You speak for"), ("two", "At the keys: the office")])
def test_a_role_is_named_on_the_command_line(role, said):
    words = ("play", "na-medal", "--text", "--lang", "en", "--seed", "7", "--role", role)
    result = CliRunner().invoke(main, words, input="1\n1\n1\n3\n4\n5\n7\n")
    assert result.exit_code == 0
    assert "Who do you want to be?" not in result.output
    assert said in result.output


def test_a_simulated_policy_leads_the_side_of_its_role():
    ends = {}
    for role in ("partnership", "official", "activist"):
        found = run("simulate", "na-medal", "--policy", "thumb", "--games", "5", "--role", role, "--digests", "--json")
        ends[role] = tuple(json.loads(found.output)["digests"])
    assert len(set(ends.values())) == 3


def test_who_does_nothing_as_an_activist_sees_the_office_begin_something():
    alone, partner = (
        json.loads(run("simulate", "na-medal", "--policy", "idle", "--games", "50", "--role", role, "--json").output)["index"]["mean"]
        for role in ("partnership", "activist")
    )
    assert partner > alone


def test_the_version_is_told():
    from game import __version__

    assert __version__ in run("--version").output


def test_the_trainer_is_given_stages_and_questions():
    lines = run("trainer", "na-medal", "--lang", "en").output.splitlines()
    assert "A session of 180 minutes" in lines
    assert any(line.startswith("- 20 min: briefing.") for line in lines)
    assert lines[-1].startswith("6. ")


def test_a_scenario_without_notes_for_a_trainer_says_so():
    output = run("trainer", "tests/tiny", "--lang", "en").output
    assert "has written no plan" in output
    assert "1. Which decision moved the index most" in output


# the handbook


@pytest.mark.parametrize(
    ("term", "title"), [("round table", "Round table."), ("okragly stol", "Round table."), ("tool:entrusting", "Entrusting tasks.")]
)
def test_the_handbook_prints_the_page_that_is_named(term, title):
    assert run("handbook", *term.split(), "--lang", "en").output.startswith(title)


def test_the_handbook_lists_what_is_found():
    result = run("handbook", "umowy", "--lang", "pl")
    assert result.output.splitlines()[0].startswith("Znaleziono ")
    assert "Umowy na kilka lat (Narzędzie, płaszczyzna II Realizujemy)." in result.output


def test_the_handbook_without_a_term_lists_every_title():
    result = run("handbook", "--lang", "en")
    assert result.output.startswith("The coordinator's handbook")
    assert "How to announce a competition" in result.output


def test_the_handbook_says_when_it_knows_nothing():
    result = run("handbook", "zzz", "--lang", "en")
    assert (result.exit_code, result.output) == (1, "The handbook has nothing on “zzz”. Without a term it prints all there is.\n")


def test_the_handbook_is_written_whole(tmp_path):
    file = tmp_path / "new" / "handbook.html"
    assert run("handbook", "-o", str(file), "--lang", "pl").output == f"{file}\n"
    assert file.read_text(encoding="utf-8").endswith("</html>")
    assert [one.name for one in file.parent.iterdir()] == ["handbook.html"]


def test_a_handbook_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    result = run("handbook", "-o", str(tmp_path / "file" / "handbook.html"), "--lang", "en")
    assert result.exit_code == 2
    assert result.output.startswith("The handbook cannot be written to ")
    assert result.output.count("\n") == 1
    assert (tmp_path / "file").read_text(encoding="utf-8") == "kept"


def test_the_old_handbook_stays_when_the_disk_is_full(tmp_path, monkeypatch):
    file = tmp_path / "handbook.html"
    file.write_text("old", encoding="utf-8")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    result = run("handbook", "-o", str(file), "--lang", "en")
    assert "No space left on device" in result.output
    assert [(one.name, one.read_text(encoding="utf-8")) for one in tmp_path.iterdir()] == [("handbook.html", "old")]


def test_a_term_and_a_file_are_not_given_together(tmp_path):
    assert run("handbook", "umowy", "-o", str(tmp_path / "handbook.html")).exit_code == 2


def test_the_gallery_shows_every_scene_in_small_pictures(tmp_path, monkeypatch):
    from game.ui import gallery

    monkeypatch.setattr(gallery, "SCENES", {name: gallery.SCENES[name] for name in ("title", "settings")})
    assert run("pictures", str(tmp_path), "--gallery").exit_code == 0
    page = (tmp_path / "gallery.md").read_text(encoding="utf-8")
    pictures = sorted((tmp_path / "pictures").iterdir())
    assert [file.name for file in pictures] == ["settings.png", "title.png"]
    assert all(f"](pictures/{file.name})" in page for file in pictures)
    assert all(file.stat().st_size < 60_000 for file in pictures)


def test_the_first_picture_waits_for_no_rules():
    code = (
        "import atexit, sys; heavy = {'numpy', 'pydantic', 'jinja2', 'rich', 'joblib'}; "
        "atexit.register(lambda: print(sorted(heavy & set(sys.modules)))); "
        "from game.cli.first_picture import show_once; show_once()"
    )
    quiet = dict(os.environ, SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    heard = subprocess.run([sys.executable, "-c", code], env=quiet, capture_output=True, text=True, check=True, timeout=60)
    assert heard.stdout.split() == ["here", "[]"]


def test_every_command_can_be_meant():
    from importlib import import_module

    from game.cli.program import MODULES

    files = [file.stem for file in (paths.HERE / "cli").glob("*.py") if "@main.command" in file.read_text(encoding="utf-8")]
    for name in files:
        import_module(f"game.cli.{name}")
    assert set(main.commands) == {name for names in MODULES.values() for name in names}
