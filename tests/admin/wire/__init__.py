"""Tests of answers on their way out."""
