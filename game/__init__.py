"""Trzy płaszczyzny: a strategy game about local governments and organisations that learn to work together."""

__version__ = "0.1.0"
