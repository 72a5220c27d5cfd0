"""Reorganisations (sắp xếp tổ chức): many acts on the tree of units decided by one document."""
