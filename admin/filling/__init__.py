"""Screens of forms of a period as work: sending, taking back, sending back, closing, who is missing."""
