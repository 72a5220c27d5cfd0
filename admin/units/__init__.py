"""Units of the tree, cells, and the smaller lists of the office."""
