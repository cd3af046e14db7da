// for: properties(VAR)
// gives: those that it had, as far as they are shown
head([ownThen IN [(VAR)-[:WAS]->(stateThen:State) WHERE stateThen.learned <= $asOf < stateThen.superseded | stateThen] + [VAR]
  | ownThen {.*, id: VAR.id}])
