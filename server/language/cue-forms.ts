import type { CueForm } from './pack.ts';

/**
 * The same forms, each written out in one order of its fields. They come from tables by several ways; what reads them
 * at every cue is several times as fast where all are of one shape.
 */
export function alignForms(forms: ReadonlyMap<string, CueForm>): ReadonlyMap<string, CueForm> {
  return new Map([...forms].map(([word, form]) => [word, aligned(form)]));
}

function aligned(form: CueForm): CueForm {
  return {
    lemma: form.lemma,
    act: form.act,
    voice: form.voice,
    takes: form.takes,
    ambiguous: form.ambiguous,
    weak: form.weak,
    needs: form.needs,
    unless: form.unless,
    papers: form.papers,
    goods: form.goods,
    otherwise: form.otherwise && aligned(form.otherwise),
  };
}
