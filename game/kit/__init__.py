"""What a workshop needs on paper: letters, cards, ballots, forms and the trainer's runbook."""
