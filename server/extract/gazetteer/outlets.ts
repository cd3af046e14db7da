/** Names of outlets, lower case and without article. */
const OUTLET_NAMES: ReadonlySet<string> = new Set(
  `politico|axios|bloomberg|antara|guardian|telegraph|independent|economist|nbc|abc|cbs|cnbc|msnbc|npr|pbs|itv|rte|dpa|tass|
  ria novosti|interfax|kcna|nhk|kyodo|yonhap|anadolu|euronews|al jazeera|al arabiya|le monde|le figaro|le matin|le parisien|
  libération|der spiegel|spiegel|die welt|die zeit|bild|el país|el pais|el mundo|la stampa|la repubblica|corriere della sera|
  haaretz|ynet|meduza|huffington post|huffpost|buzzfeed|breitbart|vox|slate|newsweek|time|national review|sky news|fox news|
  cnn indonesia|cnbc indonesia|kompas|kompas.com|tempo|detikcom|detik|tribunnews|republika|liputan6|viva|okezone|sindonews|
  metro tv|tv one|tvone|tvri|rri|rcti|kumparan|jawa pos|media indonesia|suara.com|jakarta post`
    .split('|')
    .map((name) => name.trim()),
);

/** Last words of the names of outlets. */
const OUTLET_ENDINGS: ReadonlySet<string> = new Set(
  `times post journal news herald tribune gazette daily television radio magazine tv chronicle inquirer mirror mail
  newspaper broadcasting express telegraph`.split(/\s+/),
);

/** "Oslo Times", "Politico". */
export function isOutletName(name: string): boolean {
  const words = name.toLowerCase().replace(/^the /u, '').split(' ');
  return OUTLET_NAMES.has(words.join(' ')) || (words.length > 1 && OUTLET_ENDINGS.has(words.at(-1) ?? ''));
}
