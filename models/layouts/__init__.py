"""Lists and annexes of an office's own design (mẫu danh sách): what may stand in one, and its rows."""
