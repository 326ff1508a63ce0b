"""The scenes of the game, one file each."""
