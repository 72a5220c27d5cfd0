"""Lists of an office's own design: drawn on screen, published, printed from the page of their source."""
