// needs: mentions (of an occurrence)
// gives: the names in full that the text writes of it
[place IN range(0, size(mentions.texts) - 1) WHERE mentions.uses[place] = 'name' | mentions.texts[place]]
