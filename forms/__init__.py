"""Definitions become something to fill in, figures become sheets. Imports models only."""
