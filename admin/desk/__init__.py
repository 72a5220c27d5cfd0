"""The review desk: what waits for a decision, one by one and many at once."""
