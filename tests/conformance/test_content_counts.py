"""How many scenarios there are. Tools, events, answers and cards are counted in tests/scenario/test_model_*.py, the rest by the schema."""

from game.scenario.read import load, shipped


def test_there_are_ten_scenarios() -> None:
    assert len(shipped()) >= 10


def test_no_two_scenarios_share_a_name_or_a_place() -> None:
    sheets = [load(name).sheet for name in shipped()]
    for language in ("pl", "en"):
        assert len({getattr(sheet.name, language) for sheet in sheets}) == len(sheets)
        assert len({getattr(sheet.place.name, language) for sheet in sheets}) == len(sheets)
