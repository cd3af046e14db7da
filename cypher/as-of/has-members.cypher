// for: VAR.superseded IS NULL, of an entity, an utterance or an event
// gives: whether anything that counted then was it
EXISTS { MATCH (VAR)<-[memberThen:IS|REPORT_OF]-() WHERE memberThen.superseded IS NULL }
