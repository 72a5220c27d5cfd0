"""Units (tổ chức đảng): the dated tree and the acts that change it."""
