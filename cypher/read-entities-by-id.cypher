// params: named {entities: ids, past ones too}
// returns: a row an id that is known: id (as asked), entity (the present one)
//> resolve-entities
UNWIND resolved AS each
MATCH (entity:Entity {id: each.present})
WHERE entity.learned IS NOT NULL
RETURN each.id AS id, properties(entity) AS entity
