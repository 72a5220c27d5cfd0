"""The first rows of an office."""
