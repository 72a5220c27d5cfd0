"""Who owes what: the board of duties and its words."""
