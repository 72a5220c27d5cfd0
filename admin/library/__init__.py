"""Screens of what stands ready to be used: topics, what holds where, forms and questions to copy from."""
