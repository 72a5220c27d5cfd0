"""Screens: the only place that knows Flask-Admin."""
