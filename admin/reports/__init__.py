"""The report of a quarter and of a year: its page, versions, differences, annexes."""
