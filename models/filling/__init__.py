"""Forms of a period as work: sending, who fills them in and when, what units owe of them, withdrawing."""
