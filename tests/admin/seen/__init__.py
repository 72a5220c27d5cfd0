"""Tests of what whoever looks after the server sees."""
