// needs: article, version, learnedAt (of the version's batch)
// gives (inside of a map): what stands of an article in a list
id: article.id, address: article.address, outlet: article.outlet, version: version.id, title: version.title,
byline: version.byline, language: version.language, file: version.file, publishedFrom: version.publishedFrom,
publishedTo: version.publishedTo, publishedPrecision: version.publishedPrecision,
modifiedFrom: version.modifiedFrom, modifiedTo: version.modifiedTo, modifiedPrecision: version.modifiedPrecision,
fetched: version.fetched, claimed: version.claimed, learned: learnedAt
