"""What rose in the tree from an office's own fields, as pages and workbooks tell it."""
