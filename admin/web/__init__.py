"""What every screen stands on: the request, words, slips, addresses. No screen."""
