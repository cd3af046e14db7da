// needs: entity
// gives (at the end of a query): id, kind, described, now [[id, when it counts as parts/table-rows tells it]]: under which it went, tenures
//   [[office, from, to, when it counts]] (imported)
RETURN entity.id AS id, entity.kind AS kind, entity.described AS described, [(entity)-[now:NOW]->(present:Entity) | [present.id,
    [now.learned, now.superseded, now.overruled, now.hidden]]] AS now,
  [(entity)-[:HELD]->(tenure:Tenure) | [tenure.office, tenure.from, tenure.to,
    [tenure.learned, tenure.superseded, tenure.overruled, tenure.hidden]]] AS tenures
