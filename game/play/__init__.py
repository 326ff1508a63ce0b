"""One game with people: what was chosen, what may be chosen, saved whole or not at all."""
