"""Coming in: passwords, one-time codes, sign-ins, tries that were refused and the browsers that are known."""
