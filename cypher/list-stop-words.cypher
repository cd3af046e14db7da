// params: none
// returns: language, words: for each language those that its full-text indexes leave out
CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer, stopwords
WITH {english: 'en', indonesian: 'id'}[analyzer] AS language, stopwords AS words
WHERE language IS NOT NULL
RETURN language, words
