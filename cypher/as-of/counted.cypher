// for: VAR.superseded IS NULL
// gives: whether it counted then: learned by then, not superseded yet nor between two sequences in which it didn't count, and
// not of a retracted article, which no answer shows, as of whatever time. What extraction links lives with its statement.
// One CASE, since the server takes conditions apart to plan by each of them
CASE WHEN coalesce(VAR.learned, VAR.sequence) > $asOf OR VAR.superseded <= $asOf OR VAR.hidden IS NOT NULL THEN false
  ELSE none(atThen IN range(0, size(coalesce(VAR.overruled, [])) - 2, 2)
    WHERE VAR.overruled[atThen] <= $asOf AND $asOf < VAR.overruled[atThen + 1]) END
