"""Deciding on a report: the steps' guards and effects, pins, signing and issuing."""
