"""Forms, groups and questions copied."""
