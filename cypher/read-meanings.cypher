// params: asked {runs [{words, forms, letters, kind, run, titled (whether offices of people are wanted)}] (names as parts/named-entities needs them), countries (ids), offices (keys), outlets [{words, run}], limit (of each run)}, day, near (days), most, mostDated (texts)
// returns: one row: asOf (ledger sequence), named [{run, score, mentions, offices (keys), entity}], countries [entity], offices [{office, tellings, tenures, holders
//   [entity]}], outlets [{run, outlet, articles}]
//> ledger
CALL () {
  UNWIND $asked.runs AS asked
  CALL (asked) {
    //> named-entities
    WITH entity, score, COUNT { (entity)<-[:IS]-() } AS mentions
    WHERE NOT entity.described
    WITH asked, entity, score, mentions
    ORDER BY score DESC, mentions DESC, entity.id
    LIMIT toInteger($asked.limit)
    CALL (asked, entity) {
      UNWIND CASE WHEN asked.titled AND entity:Person THEN [true] ELSE [] END AS titled
      //> held-offices
      WITH DISTINCT office WHERE office IS NOT NULL
      WITH office ORDER BY office
      RETURN collect(office) AS offices
    }
    RETURN entity, score, mentions, offices
  }
  RETURN collect({run: asked.run, score: score, mentions: mentions, offices: offices, entity: properties(entity)}) AS named
}
CALL () {
  UNWIND $asked.countries AS id
  MATCH (entity:Entity {id: id})
  WHERE entity.superseded IS NULL
  RETURN collect(properties(entity)) AS countries
}
CALL () {
  UNWIND $asked.offices AS office
  WITH office, $day AS day, toString(date($day) - duration({days: $near})) AS earliest,
    toString(date($day) + duration({days: $near})) AS latest
  //> office-tellings
  CALL (tellings, tenures) {
    UNWIND [each IN tellings + tenures | each.entity] AS id
    WITH DISTINCT id
    MATCH (entity:Entity {id: id})
    RETURN collect(properties(entity)) AS holders
  }
  RETURN collect({office: office, tellings: tellings, tenures: tenures, holders: holders}) AS offices
}
CALL () {
  UNWIND $asked.outlets AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('article_outlets', asked.words, {limit: 200}) YIELD node
    WITH node AS article
    WHERE
    //> article-stands
    WITH article.outlet AS outlet, count(*) AS articles
    RETURN outlet, articles ORDER BY articles DESC, outlet LIMIT toInteger($asked.limit)
  }
  RETURN collect({run: asked.run, outlet: outlet, articles: articles}) AS outlets
}
RETURN asOf, named, countries, offices, outlets
