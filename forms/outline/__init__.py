"""A tree of conditions or sums as an outline of lines on a form."""
