// needs: bin, and $bins
// gives: from, to: its first and last day
WITH *, CASE $bins.bucket WHEN 'month' THEN date(bin + '-01') WHEN 'year' THEN date(bin + '-01-01') ELSE date(bin) END AS first
WITH *, toString(first) AS from, toString(first + CASE $bins.bucket
    WHEN 'day' THEN duration('P1D') WHEN 'week' THEN duration('P7D') WHEN 'month' THEN duration('P1M') ELSE duration('P1Y')
  END - duration('P1D')) AS to
