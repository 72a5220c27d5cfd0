"""Accounts, posts, delegations, notices."""
