"""The first page, and notices."""
