"""The hardened list every screen stands on: columns, filters, order, exports."""
