"""A workbook comes in: archive, child process, rows, columns, answers."""
