"""Lists brought in from Excel: upload, judgement, preview, bringing in."""
