// for: VAR.outlet, of an article
// gives: the one that it had
head([ownThen IN [(VAR)-[:WAS]->(stateThen:State) WHERE stateThen.learned <= $asOf < stateThen.superseded | stateThen] + [VAR]
  | ownThen.outlet])
