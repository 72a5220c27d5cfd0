"""Screens of topics and of the library."""
