"""The layouts of the office's workbooks: annexes, month, quarter, year."""
