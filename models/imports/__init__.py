"""Lists brought in: the plan of changes, and the bringing in."""
