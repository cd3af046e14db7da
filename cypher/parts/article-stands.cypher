// needs: article
// gives: whether it counts: one that isn't retracted has a current version
article.retracted IS NULL
