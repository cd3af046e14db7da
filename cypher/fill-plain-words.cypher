// params: none
// returns: nothing; writes down in plain letters the words that have others, of a graph that has none yet
CALL () {
  MATCH (node:Statement)
  RETURN node, node.contents AS texts
UNION ALL
  MATCH (node:Version)
  RETURN node, [coalesce(node.title, ''), coalesce(node.text, '')] AS texts
}
WITH node, [text IN texts WHERE text =~ '(?s).*[\\p{IsLatin}&&[^\\p{ASCII}]].*'] AS texts
WHERE size(texts) > 0
WITH node, reduce(words = [], text IN texts | words + split(replace(text, '\n', ' '), ' ')) AS words
SET node.plain = [word IN words WHERE word =~ '.*[\\p{IsLatin}&&[^\\p{ASCII}]].*' |
  reduce(plain = normalize(toLower(word), NFD), letter IN [
    ['\u0300', ''], ['\u0301', ''], ['\u0302', ''], ['\u0303', ''], ['\u0304', ''], ['\u0306', ''], ['\u0307', ''], ['\u0308', ''],
    ['\u0309', ''], ['\u030a', ''], ['\u030b', ''], ['\u030c', ''], ['\u031b', ''], ['\u0323', ''], ['\u0326', ''], ['\u0327', ''],
    ['\u0328', ''], ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['ħ', 'h'], ['ı', 'i'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'],
    ['þ', 'th'], ['ə', 'e']
  ] | replace(plain, letter[0], letter[1]))]
