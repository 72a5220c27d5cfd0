"""Definitions (biểu mẫu) as versioned rows: fields, rules, formulas, totals."""
