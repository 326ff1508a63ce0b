"""Who plays in the balance laboratory: all policies, and one that makes the same choices in every game."""

import numpy as np

from game.policies import POLICIES, Policy
from game.policies.scripted import Scripted
from game.rules.rulebook import Rulebook
from game.simulation.batch import play
from game.simulation.witness import Witness

SCRIPTED_FROM = "thumb"
SCRIPTED_SEED = 0


def players(rulebook: Rulebook) -> dict[str, Policy]:
    """All policies by the names that claims use, for one scenario."""
    witness = Witness(POLICIES[SCRIPTED_FROM])
    play(witness, rulebook, np.array([SCRIPTED_SEED], np.uint64))
    return {**POLICIES, "same-plan": Scripted(tuple(witness.plans))}
