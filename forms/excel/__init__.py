"""Excel out: columns described once, lists as they stand,
official annexes. Pure functions: rows in, bytes out."""
