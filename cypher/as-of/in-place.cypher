// for: VAR.was IS NULL
// gives: whether it is what extraction had made by then, whether it counted or not
(VAR.learned <= $asOf AND (VAR.was IS NULL OR VAR.superseded > $asOf) AND VAR.hidden IS NULL)
