"""The demonstration: an invented Bloc, made through the same verbs that people use."""
