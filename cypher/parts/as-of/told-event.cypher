// needs: event
// gives: told: the event as its reports told it then
WITH *, head([ownThen IN [(event)-[:WAS]->(stateThen:State) WHERE stateThen.learned <= $asOf < stateThen.superseded | stateThen]
    + [event]
  | ownThen {.*, id: event.id,
      reports: size([(event)<-[memberThen:REPORT_OF]-() WHERE memberThen.superseded IS NULL | 1])}]) AS told
