"""Definitions and routes as workbooks, out and in."""
