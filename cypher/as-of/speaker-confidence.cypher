// for: VAR.speakerConfidence
// gives: that of the first speaker that counted then
head([(VAR)<-[saidThen:SAID {rank: 0}]-(:Occurrence) WHERE saidThen.superseded IS NULL | saidThen.confidence])
