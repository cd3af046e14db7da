import type { Range } from '../layout/phrase.ts';
import { nounParts, type Parts } from './nouns.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';
import { verbParts } from './verbs.ts';

/** Who does what a trigger tells, and to whom; null for a word that tells nothing there. */
export function partsOf(scene: Scene, sentence: Range, trigger: Trigger): Parts | null {
  return trigger.shape === 'noun' ? nounParts(scene, sentence, trigger) : verbParts(scene, sentence, trigger);
}
