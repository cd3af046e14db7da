// for: VAR.reviewed
// gives: what the judgements in force then made of it
head([verdictsThen IN [[(VAR)<-[judgesThen:JUDGES|JUDGED {place: 0}]-(judgementThen:Judgement)
    WHERE judgesThen.superseded IS NULL AND judgementThen.superseded IS NULL
      AND (judgementThen.verdict IN ['not a statement', 'confirmed', 'speaker is nobody'] OR EXISTS {
        MATCH (judgementThen)-[namesThen:JUDGES|JUDGED {place: 1}]->(whomThen:Occurrence)
        WHERE namesThen.superseded IS NULL AND whomThen.was IS NULL
      })
    | judgementThen.verdict]]
  | CASE WHEN 'not a statement' IN verdictsThen THEN 'rejected'
      WHEN any(verdictThen IN verdictsThen WHERE verdictThen IN
        ['speaker is', 'speaker is nobody', 'target is', 'target is not', 'stance is']) THEN 'corrected'
      WHEN 'confirmed' IN verdictsThen THEN 'confirmed' END])
