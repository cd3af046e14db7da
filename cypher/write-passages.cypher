// params: passages [{wording, key, from (days since 1970)}]
// returns: nothing; what a wording is found by is a function of it
UNWIND $passages AS passage
MERGE (:Passage {key: passage.key, from: passage.from, wording: passage.wording})
