"""What an office's own fields of reports add up to in the tree."""
