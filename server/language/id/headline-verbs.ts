import type { CueForm } from '../pack.ts';
import { listOf } from '../words.ts';

const PASSIVE = 'di';

/** Verbs whose bare form no passive gives: what it is in headlines, and the verb that it stands for. */
const OWN: Readonly<Record<string, string>> = {
  janji: 'berjanji',
  harap: 'berharap',
  bilang: 'bilang',
  ngaku: 'mengaku',
  mohon: 'memohon',
};

/** As often nouns of headlines: "Raih Nilai", "Tanggung Jawab". */
const NOUNS: ReadonlySet<string> = new Set(listOf('jawab nilai cerita tulis lapor catat'));

/** The bare forms by which headlines report speech ("Budi Sebut Jalan Rusak"), as forms that follow their source. */
export function headlineVerbsOf(cues: ReadonlyMap<string, CueForm>): ReadonlyMap<string, CueForm> {
  const verbs = new Map<string, CueForm>();
  const actives = new Map<string, CueForm>();
  for (const [word, form] of cues)
    if (form.voice === 'active' && word === form.lemma) actives.set(word, form);
  for (const [word, form] of cues) {
    const active = actives.get(originOf(form).lemma);
    const bare = word.slice(PASSIVE.length);
    if (form.voice === 'passive' && word.startsWith(PASSIVE) && active && !NOUNS.has(bare))
      verbs.set(bare, active);
  }
  for (const [word, lemma] of Object.entries(OWN)) {
    const active = actives.get(lemma);
    if (active) verbs.set(word, active);
  }
  return verbs;
}

/** The form that a word has of itself, under those which ask for a word behind it. */
function originOf(form: CueForm): CueForm {
  return form.otherwise ? originOf(form.otherwise) : form;
}
