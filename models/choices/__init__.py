"""Lists of choices that forms share."""
