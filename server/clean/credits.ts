import type { Block } from './blocks.ts';
import { squeeze, strip } from './markup.ts';

const LONGEST = 320;
/** How far from the first and the last paragraph authors are told of. */
const NEAR_HEAD = 4;
const NEAR_END = 3;

/** The names in by-lines, each by itself. */
export function writersIn(bylines: readonly string[]): readonly string[] {
  return bylines
    .flatMap((byline) => squeeze(byline).split(/\s?[,;/|]\s?|\s(?:and|dan|&)\s/u))
    .filter((name) => /^\p{L}\S*\s\p{L}/u.test(name) && name.length <= 60);
}

/** Blocks without those that tell of who wrote the article: signatures, where they reported from, who they are. */
export function withoutCredits(blocks: readonly Block[], writers: readonly string[]): readonly Block[] {
  const end = blocks.length - NEAR_END;
  return blocks.filter(({ kind, text }, at) => {
    if (kind !== 'text' || text.length > LONGEST) return true;
    const shape = shapeOf(text);
    if (CONTRIBUTED.test(shape)) return false;
    if (at >= NEAR_HEAD && at < end) return true;
    if ((SIGNED.test(shape) && !/[.!?]$/u.test(text)) || REPORTED.test(shape)) return false;
    return !writers.some((writer) => isOf(text, writer, shape));
  });
}

/**
 * What the words of a line are, a letter each: P a name of two words or more, n one of a single word, J what joins names,
 * F "in" or "from", S "by", V "reported from", C "contributed reporting" and the like, T an article, w another word.
 */
function shapeOf(text: string): string {
  return text
    .replace(/\.$/u, '')
    .replace(/ (?:reported from|melaporkan dari) /gu, ' ~V ')
    .replace(CONTRIBUTING, ' ~C')
    .replace(/[,;]/gu, ' ,')
    .split(/\s+/u)
    .map((word, at) => letterOf(word, at))
    .join('')
    .replace(/(?<=N)p(?=N)/gu, 'N')
    .replace(/J+/gu, 'J')
    .replace(/NN+/gu, 'P')
    .replaceAll('N', 'n');
}

const CONTRIBUTING =
  / (?:contributed (?:reporting|research|to this (?:report|article|story))|(?:turut )?berkontribusi (?:pada|dalam|untuk) (?:laporan|artikel|berita|tulisan) ini)\b/u;

function letterOf(word: string, at: number): string {
  if (word.startsWith('~')) return word.slice(1);
  if (at === 0 && /^(?:by|oleh|penulis|reporter)[:,]?$/iu.test(word)) return 'S';
  if (/^(?:the|a|an)$/iu.test(word)) return 'T';
  if (/^(?:,|and|dan|&)$/u.test(word)) return 'J';
  if (/^(?:in|from|di|dari)$/u.test(word)) return 'F';
  if (/^(?:al|bin|binti|van|von|de|der|du|la|el)$/u.test(word)) return 'p';
  return /^\p{Lu}[\p{L}.'’-]*$/u.test(word) ? 'N' : 'w';
}

/** "By Ben Harrow and Safia Tan in Corvane", "Oleh Rina Bulu, koresponden" */
const SIGNED = /^SP(?:[PnJF]{0,30}|[PnJF]{0,30}J[nPw]{1,4})$/u;
/** "Ben Harrow reported from Corvane, and Safia Tan from Oslo." */
const REPORTED = /^P[PJ]{0,10}V[Pn][PnJFV]{0,30}$/u;
/** "Ben Harrow in Corvane and Safia Tan contributed reporting." */
const CONTRIBUTED = /^P[PnJF]{0,20}C[PnJF]{0,20}$/u;
/** "Harrow reported from Corvane." */
const BY_SURNAME = /^n[PnJ]{0,10}V[Pn][PnJFV]{0,30}$/u;

/** True for what is said of a writer and of nobody else: "Ben Harrow is …", "Harrow reported from …". */
function isOf(text: string, writer: string, shape: string): boolean {
  const lower = text.toLowerCase();
  const name = writer.toLowerCase();
  if (lower.startsWith(`${name} `) && BEING.test(lower.slice(name.length))) return true;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return lower.startsWith(`${surname} `) && BY_SURNAME.test(shape);
}

const BEING = /^ (?:is|covers|reports|writes|adalah|merupakan|meliput)\s/u;

const MOST_WORDS = 45;
const LABEL =
  /(?:Foto|FOTO|Photo|PHOTO|Photograph|Photography|Gambar|Picture|Image|Kredit [Ff]oto|Credit)(?: by| oleh| credit)?\s?:/gu;
const AGENCY = /^(?:\p{Lu}\S{0,20}\s){0,2}(?:Photo|Foto|FOTO|PHOTO)s?(?:\sby\s|\soleh\s|\/|:)/u;

/**
 * True for the words under a picture, which end with who took it: "… di Jakarta. Foto: Budi Santo/Kabar", "… (Photo by Ben
 * Harrow/AFP)", "… REUTERS/Ben Harrow".
 */
export function isCaption({ kind, text, words }: Block): boolean {
  if (kind !== 'text' || words > MOST_WORDS || text.length > LONGEST || /["“”]/u.test(text)) return false;
  const line = text.replace(/\.$/u, '');
  const label = [...line.matchAll(LABEL)].at(-1);
  if (label !== undefined && /[.!?)\]–—|(\n-]$/u.test(line.slice(0, label.index).replace(/ $/u, '')))
    return isCredited(line.slice(label.index + label[0].length));
  const bracket = line.endsWith(')') ? line.slice(line.lastIndexOf('(') + 1) : '';
  const agency = AGENCY.exec(bracket);
  if (agency !== null) return isCredited(bracket.slice(agency[0].length));
  const reuters = line.lastIndexOf(' REUTERS/');
  return reuters >= 0 && isCredited(line.slice(reuters + ' REUTERS/'.length));
}

/** True for names of photographers and agencies: "Budi Santo/kabar", "Dok. Humas". */
function isCredited(text: string): boolean {
  const words = strip(text, ' ().').split(/[\s,&]+/u);
  return words.length <= 8 && words.every((word) => /^(?:[\p{Lu}@]|dok\b|via$|dan$|and$)/u.test(word));
}
