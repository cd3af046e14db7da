// needs: asked (as parts/named-entities), named (what has the names)
// gives: score: 4 where a name is what is asked for, or a person's begins or ends with just that (as people are called for short), 3 where one begins so, 2 where one has all its words, 1 where one has them with
//   letters wrong, 0 where nothing is asked for. Names are compared in plain letters; those in other scripts by their keys
WITH *, [name IN [named.name] + named.names + coalesce(named.keys, []) | trim(reduce(
    plain = CASE WHEN name =~ '[0-9A-Za-z ]*' THEN toLower(name) ELSE normalize(toLower(name), NFD) END,
    each IN CASE WHEN name =~ '[0-9A-Za-z ]*' THEN [] ELSE asked.letters END | replace(plain, each[0], each[1])))] AS plains
WITH *, CASE
    WHEN size(asked.words) = 0 THEN 0
    WHEN any(form IN asked.forms WHERE form.search IN plains) THEN 4
    WHEN named.kind = 'person' AND any(form IN asked.forms
      WHERE any(plain IN plains WHERE plain STARTS WITH form.search + ' ' OR plain ENDS WITH ' ' + form.search)) THEN 4
    WHEN any(form IN asked.forms WHERE form.last <> '' AND any(plain IN plains WHERE plain STARTS WITH form.search)) THEN 3
    WHEN any(form IN asked.forms WHERE any(plain IN plains WHERE (' ' + plain) CONTAINS (' ' + form.last)
      AND all(word IN form.whole WHERE (' ' + plain + ' ') CONTAINS (' ' + word + ' ')))) THEN 2
    ELSE 1
  END AS score
