"""Whatever happens to a file, it is read or told to be broken: nothing else is raised."""

import random
import re
import shutil
from pathlib import Path

import pytest

from game.scenario.problems import Broken
from game.scenario.read import load

TINY = Path(__file__).parent.parent / "tiny"
JUNK = ("[]", "{}", "null", "yes", "-1", "1e400", ".nan", "40%", "99999999999999", "*a", "&a", "!x", "'", '"', "{", "[", ": ", "\t", "#", "|", "\0")


def mutated(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    for _ in range(chance.randint(1, 3)):
        line = chance.randrange(len(lines))
        other = chance.randrange(len(lines))
        place = chance.randrange(len(lines[line]) + 1)
        lines[line] = chance.choice(
            [
                "",
                lines[other],
                lines[line] + "\n" + lines[line],
                lines[line][:place] + chance.choice(JUNK) + lines[line][place:],
                re.sub(r":.*", lambda _: ": " + chance.choice(JUNK), lines[line], count=1),
                lines[line][1:],
                lines[line][:place],
            ]
        )
    return "\n".join(lines)


OTHERS = [(file.name, seed) for file in sorted(TINY.glob("*.yaml")) for seed in range(8) if file.name != "scenario.yaml"]


@pytest.mark.parametrize(("name", "seed"), [*(("scenario.yaml", seed) for seed in range(40)), *OTHERS])
def test_a_mutated_scenario_is_played_or_told_to_be_broken(name: str, seed: int, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(TINY, tmp_path / "mutant"))
    file = folder / name
    file.write_text(mutated(file.read_text(encoding="utf-8"), random.Random(seed)), encoding="utf-8")
    try:
        assert load(str(folder)).id == "mutant"
        told = ["nothing"]
    except Broken as broken:
        told = [str(problem) for problem in broken.problems]
    assert told
    assert "\n" not in "".join(told)
