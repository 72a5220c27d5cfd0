"""What every screen stands on: the request, words, addresses, files that were sent. No screen."""
