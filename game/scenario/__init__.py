"""YAML to numbers: reads the Model and scenarios, says everything that is wrong with them, makes a rulebook."""
