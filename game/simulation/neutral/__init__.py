"""A small neutral game, written twice: as plain Python objects and as arrays. A yardstick for the speed of our own rules.

It resembles ours and is nobody's: three planes with nine areas, forty tools that cost money and people, need one another and work after a
delay, twelve organisations, events, an index. All numbers are whole, all constants come from closed formulas.
"""
