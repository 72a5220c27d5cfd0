"""Directives (văn bản chỉ đạo) and the answers that rise."""
