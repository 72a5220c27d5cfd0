"""Score sheets of a meeting (phiếu chấm điểm), followers, official grades, sums of grades."""
