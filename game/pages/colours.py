"""Colours on paper. Nothing is said by them alone: what is printed in black and white says the same."""

PLANES = {"policies": "#0072b2", "tasks": "#c4660a", "infrastructure": "#00795c"}
