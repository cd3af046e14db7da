import type { EventShape, Inflect } from '../inflections.ts';

const VOWEL = /^[aeiou]/;

/**
 * The active form of a root with the prefix meN-: "serang" gives "menyerang", "tolak" "menolak". A root of one syllable
 * and the few that keep their first letter are written out where they are used.
 */
export function activeOf(root: string): string {
  const rest = root.slice(1);
  const drops = VOWEL.test(rest);
  if (VOWEL.test(root) || /^[gh]/.test(root)) return `meng${root}`;
  if (root.startsWith('per')) return `mem${root}`;
  if (root.startsWith('p')) return drops ? `mem${rest}` : `mem${root}`;
  if (root.startsWith('t')) return drops ? `men${rest}` : `men${root}`;
  if (root.startsWith('k')) return drops ? `meng${rest}` : `meng${root}`;
  if (root.startsWith('s')) return drops ? `meny${rest}` : `men${root}`;
  if (/^[bfv]/.test(root)) return `mem${root}`;
  return /^[cdjz]/.test(root) ? `men${root}` : `me${root}`;
}

/**
 * The forms of an entry of a dictionary. A noun stands as it is, or with its owner's "-nya". "=bertemu" is active as it
 * stands, "menyandera/disandera" gives its active and its passive, "/terbunuh" a passive alone; else it is a root: "serang" gives "menyerang", "diserang", "serang".
 */
export const inflectIndonesian: Inflect = (word, part) => {
  if (part === 'noun')
    return [
      [word, 'noun'],
      [`${word}nya`, 'noun'],
    ];
  if (word.startsWith('=')) return [[word.slice(1), 'active']];
  const [given = '', passive] = word.split('/');
  const forms: readonly (readonly [string, EventShape])[] = passive
    ? [...(given === '' ? [] : [[given, 'active'] as const]), [passive, 'passive']]
    : [
        [activeOf(word), 'active'],
        [`di${word}`, 'passive'],
        [word, 'bare'],
      ];
  return forms;
};
