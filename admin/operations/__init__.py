"""Running the office's server: commands, serving, mail, backups, rounds of the worker."""
