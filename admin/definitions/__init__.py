"""Screens of definitions (biểu mẫu): the list of versions, the builder, its trial, its workbook."""
