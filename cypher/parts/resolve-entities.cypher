// needs: $named {entities: ids, past ones too}
// gives: resolved [{id, present}]: present is null for an id that never was
CALL () {
  UNWIND $named.entities AS id
  OPTIONAL MATCH (past:Entity {id: id})
  OPTIONAL MATCH (past)-[now:NOW*0..16]->(present:Entity)
  WHERE present.superseded IS NULL AND all(step IN now WHERE step.superseded IS NULL)
  RETURN collect({id: id, present: coalesce(present.id, past.id)}) AS resolved
}
