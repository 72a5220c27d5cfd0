"""Long work: its page, and the worker that runs it."""
