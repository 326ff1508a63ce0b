"""Many games at once: what a policy comes to over thousands of seeds."""
