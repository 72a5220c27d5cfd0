"""Score sheets: items, votes, the year, official grades."""
