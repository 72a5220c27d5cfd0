"""Signals: what a careful officer would ask about a report, as rules an office switches and sets."""
