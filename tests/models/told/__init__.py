"""Tests of what the machine tells the program."""
