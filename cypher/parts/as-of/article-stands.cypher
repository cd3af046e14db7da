// needs: article
// gives: whether it counted then
EXISTS { MATCH (article)-[:HAS_VERSION]->(versionThen:Version) WHERE versionThen.superseded IS NULL }
