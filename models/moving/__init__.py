"""An office's database brought into another one, of the same or the other kind."""
