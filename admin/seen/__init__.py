"""What whoever looks after the server sees: the log, health, requests by number, counts. No screen."""
