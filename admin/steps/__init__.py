"""What may be done with an item on a route, as a part of its page's one form."""
