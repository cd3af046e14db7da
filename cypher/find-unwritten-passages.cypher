// params: passages [{wording, key, from (days since 1970)}]
// returns: those of them that are not written down
UNWIND $passages AS passage
WITH passage
WHERE NOT EXISTS { MATCH (:Passage {key: passage.key, from: passage.from, wording: passage.wording}) }
RETURN passage.wording AS wording, passage.key AS key, passage.from AS from
