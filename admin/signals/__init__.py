"""The screen of signals: what each asks, how it is set, what it caught in the last year."""
