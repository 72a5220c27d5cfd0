"""A workbook goes out: frame, rows, stream."""
