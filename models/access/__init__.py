"""Who may see and do what: grants, scopes, the guard of every session."""
