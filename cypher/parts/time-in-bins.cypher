// needs: statement, version, batch, and $bins {bucket (day, week, month or year), clock}
// gives: bin: the name of the one that holds its time whole, or null; dated: false where it has no time on the clock
WITH *, CASE $bins.clock
    WHEN 'said' THEN [statement.saidFirst, statement.saidLast]
    WHEN 'published' THEN [version.publishedFirst, version.publishedLast]
    ELSE [left(batch.at, 10), left(batch.at, 10)]
  END AS ends
WITH *, ends[0] IS NOT NULL AS dated, [day IN ends WHERE day IS NOT NULL | CASE $bins.bucket
    WHEN 'day' THEN day
    WHEN 'month' THEN left(day, 7)
    WHEN 'year' THEN left(day, 4)
    ELSE toString(date.truncate('week', date(day)))
  END] AS names
WITH *, CASE WHEN names[0] = names[1] THEN names[0] END AS bin
