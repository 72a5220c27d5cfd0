"""Accounts, posts, delegations, signing in."""
