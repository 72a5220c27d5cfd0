"""What waits, what is missing, what looks odd, over all rooms."""
