// params: blocks (identity blocks; null for every block)
// returns: the rule's judgements in force: block, id, left, right
MATCH (judgement:Judgement {author: 'rule'})
WHERE judgement.superseded IS NULL AND ($blocks IS NULL OR judgement.block IN $blocks)
RETURN judgement.block AS block, judgement.id AS id, judgement.left AS left, judgement.right AS right
ORDER BY id
