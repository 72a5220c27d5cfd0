"""Directives (văn bản chỉ đạo): sending, answering, closing."""
