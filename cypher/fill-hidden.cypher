// params: none
// returns: nothing; hides what articles hold that were retracted before that was marked
MATCH (article:Article)-[:HAS_VERSION]->(version:Version)
WHERE article.retracted IS NOT NULL
SET version.hidden = article.retracted
WITH version
MATCH (version)-[:MENTIONS|REPORTS|TELLS]->(part)
SET part.hidden = version.hidden
WITH part
MATCH (part)-[link:IS|REPORT_OF]->()
SET link.hidden = part.hidden
