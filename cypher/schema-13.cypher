// params: none
// returns: nothing; statements are separated by semicolons and run one by one
DROP INDEX statement_words_en IF EXISTS;
DROP INDEX statement_words_id IF EXISTS;
DROP INDEX version_words_en IF EXISTS;
DROP INDEX version_words_id IF EXISTS;
CREATE FULLTEXT INDEX statement_words_en IF NOT EXISTS FOR (n:EnglishStatement) ON EACH [n.contents, n.plain]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX statement_words_id IF NOT EXISTS FOR (n:IndonesianStatement) ON EACH [n.contents, n.plain]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}};
CREATE FULLTEXT INDEX version_words_en IF NOT EXISTS FOR (n:EnglishVersion) ON EACH [n.title, n.text, n.plain]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX version_words_id IF NOT EXISTS FOR (n:IndonesianVersion) ON EACH [n.title, n.text, n.plain]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}}
