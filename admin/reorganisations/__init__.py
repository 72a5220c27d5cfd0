"""Screens of reorganisations: their list, a page with the proof, their rows."""
