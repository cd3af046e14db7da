// for: VAR.id, of what extraction made
// gives: the id that it had, before a later extraction took it over
CASE WHEN VAR.superseded > $asOf THEN coalesce(VAR.was, VAR.id) ELSE VAR.id END
