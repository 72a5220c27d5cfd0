"""Meetings of a cell (sinh hoạt chi bộ): facts, calendar, members, files, locks."""
