"""Official documents: facts, Word and PDF."""
