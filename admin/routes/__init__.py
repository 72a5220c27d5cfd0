"""Routes of approval as drawn, edited and brought in."""
