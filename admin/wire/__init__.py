"""Answers on their way out: packed where whoever asks takes that, files of the pages by their content."""
