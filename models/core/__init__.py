"""The ground: tables' base, clock and periods, texts, disk, refusals."""
