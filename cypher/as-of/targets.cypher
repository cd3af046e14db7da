// for: VAR.targets
// gives: how many counted then
size([(VAR)-[aboutThen:ABOUT]->() WHERE aboutThen.superseded IS NULL | 1])
