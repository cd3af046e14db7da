// params: none
// returns: a row while the graph is being restored, or where that was cut short: file, at (ISO time in UTC)
MATCH (meta:Meta {key: 'restore'})
RETURN meta.file AS file, meta.at AS at
