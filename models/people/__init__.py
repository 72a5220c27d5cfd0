"""Accounts, posts, delegations, sign-ins, notices."""
