"""Letters that files are drawn with: which the shipped faces hold, and what was meant by those they lack."""
