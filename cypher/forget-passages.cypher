// params: passages [{wording, key, from}]
// returns: nothing; those of wordings that no statement has any more are deleted
UNWIND $passages AS item
MATCH (passage:Passage {key: item.key, from: item.from, wording: item.wording})
WHERE NOT EXISTS { MATCH (statement:Statement) WHERE statement.wording = item.wording AND statement.id > '' }
DELETE passage
