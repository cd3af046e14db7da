// for: VAR.learned IS NOT NULL
// gives: whether it was there
VAR.learned <= $asOf
