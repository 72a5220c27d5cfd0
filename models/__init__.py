"""The office: tables and rules. Knows SQLAlchemy; never Flask, never WTForms."""

VERSION = "2026.12.1"
"""Year, month and number of what is given out: pyproject.toml reads it here, CHANGELOG.md tells it on top."""
