import type { Act, StatementKind } from '../../document/document.ts';
import type { CueForm } from '../../language/index.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range, Stretch } from '../layout/phrase.ts';

/** What points back: the sentence before, or what another said. */
export type Echo = 'before' | 'other';

/** A statement as its sentence shows it, before anyone asks who the source is. */
export interface Frame {
  readonly sentence: number;
  readonly cue: Range | null;
  readonly form: CueForm | null;
  readonly act: Act;
  /** The phrase of the source; null in an enclitic and a quotation without a cue. */
  readonly source: Phrase | null;
  /** All that names the source where that is more than who speaks: "a report by Norway". */
  readonly whole?: Range | undefined;
  contents: Stretch[];
  kind: StatementKind;
  readonly addressee: Phrase | null;
  /** What the statement is about though nothing was said of it: "declined to comment on the plan". */
  readonly topic?: Stretch | undefined;
  /** Without its language: "cue-after-quote". */
  readonly rule: string;
  /** True where the cue is as often another word, or a relative clause holds it. */
  readonly doubtful?: boolean | undefined;
  /** True if a relative clause answers the statement before it: "..., yang ditolak Beijing". */
  readonly answers: boolean;
  /** Set where what was said stands elsewhere: "Hal itu disampaikan Budi". */
  readonly echo?: Echo | undefined;
  /** True where the text keeps silent on who it was: nobody is to be looked for. */
  readonly unsourced?: boolean | undefined;
  /** The sources of the contents that this one stands in, outermost first: "media reported that Oslo said". */
  readonly within?: readonly Phrase[] | undefined;
}

/** The same frame with all of the fields: every later stage reads frames, faster where all are of one shape. */
export function aligned(frame: Frame): Frame {
  return {
    sentence: frame.sentence,
    cue: frame.cue,
    form: frame.form,
    act: frame.act,
    source: frame.source,
    whole: frame.whole,
    contents: frame.contents,
    kind: frame.kind,
    addressee: frame.addressee,
    topic: frame.topic,
    rule: frame.rule,
    doubtful: frame.doubtful,
    answers: frame.answers,
    echo: frame.echo,
    unsourced: frame.unsourced,
    within: frame.within,
  };
}

/** True for a token of what was said. */
export function isInContents(layout: Layout, { contents }: Frame, at: number): boolean {
  const start = layout.tokens[at]?.start ?? 0;
  return contents.some((part) => part.start <= start && start < part.end);
}
