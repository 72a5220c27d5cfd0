"""A layout with its rows becomes one table, and that table Excel, a page, Word or PDF."""
