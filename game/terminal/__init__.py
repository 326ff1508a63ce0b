"""The game as plain lines and numbered choices, for a terminal and for those who listen to it."""
