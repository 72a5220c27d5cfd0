"""Meetings of a cell and the calendar of windows."""
