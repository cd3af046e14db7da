import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import type { ReadingTold } from '../../server/extract/phrases/reading-told.ts';
import { readingOf } from '../../server/extract/phrases/readings.ts';
import { parseNotes } from './brat.ts';
import { type Finding, type LabelledSet, type Measured, ScoreError } from './contract.ts';
import { listData, readData } from './data-files.ts';
import { share, shareFigure } from './figures.ts';

const DEFINITIONS = `relocar: whether the name of a place is the place (literal) or who acts for it (metonymic)
  Names    one of each sample of train.xml, marked <loc reading="lit"> or "met". The text is the sample without its
           marks, XML entities read, outer white space left out. Entry: readingOf(text, span, "en").
  Figure   accuracy: names whose reading is the labelled one, of all.
  Note     the same on the names that geowebnews (beside the set) labels Literal or Metonymic, and with its nouns
           before other nouns (Literal_Modifier, Non_Literal_Modifier whose Modifier_Type is Noun): another
           annotator's labels, to see that nothing was fitted to these.`;

export interface Sample {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly metonymic: boolean;
}

export const RELOCAR: LabelledSet = {
  name: 'relocar',
  folder: 'bench/relocar',
  parts: ['train'],
  definitions: DEFINITIONS,
  measure: ({ data }) => measure(data),
};

function measure(data: string): Measured {
  const samples = parseSamples(readData(join(data, 'train.xml')));
  const judged = samples.map(judge);
  const of = (keep: (sample: Sample) => boolean) => judged.filter(({ sample }) => keep(sample));
  return {
    figures: [
      figure('accuracy', judged, 0.84),
      figure(
        'of the literal ones',
        of(({ metonymic }) => !metonymic),
        null,
      ),
      figure(
        'of the metonymic ones',
        of(({ metonymic }) => metonymic),
        null,
      ),
    ],
    findings: judged.flatMap((each) => (each.right ? [] : [findingOf(each)])),
    notes: [`${samples.length} samples`, ...notesOn(join(data, '../geowebnews'))],
  };
}

function figure(what: string, judged: readonly Judged[], reach: number | null) {
  return shareFigure(what, judged.filter(({ right }) => right).length, judged.length, reach);
}

interface Judged {
  readonly sample: Sample;
  readonly told: ReadingTold;
  readonly right: boolean;
}

function judge(sample: Sample): Judged {
  const told = readingOf(sample.text, sample, 'en', loadKnowledge());
  return { sample, told, right: (told.reading === 'metonymic') === sample.metonymic };
}

function findingOf({ sample, told }: Judged): Finding {
  const { text, start, end, metonymic } = sample;
  return {
    kind: metonymic ? 'metonymic, missed' : 'literal, missed',
    article: sample.id,
    gold: metonymic ? 'metonymic' : 'literal',
    ours: `${told.reading} ${told.confidence} by "${told.reason}"`,
    context: `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`,
  };
}

const SAMPLE = /<sample number="(\d+)">(.*?)<\/sample>/gsu;
const MARKED = /^(.*?)<loc reading="(lit|met)">(.*?)<\/loc>(.*)$/su;

/** The samples of the file's XML; throws ScoreError for one without a marked name. */
export function parseSamples(xml: string): Sample[] {
  return [...xml.matchAll(SAMPLE)].map(([, id = '', content = '']) => {
    const [, before, reading, name, after] = MARKED.exec(content) ?? [];
    if (before === undefined || name === undefined || after === undefined)
      throw new ScoreError(`sample ${id}: no name is marked lit or met`);
    const left = plain(before).trimStart();
    const marked = plain(name);
    const text = `${left}${marked}${plain(after)}`.trimEnd();
    return { id, text, start: left.length, end: left.length + marked.length, metonymic: reading === 'met' };
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.normalize('NFC').replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? '');
}

function notesOn(folder: string): string[] {
  if (!existsSync(folder)) return ['geowebnews: not there'];
  const plainly = tally();
  const widely = tally();
  for (const file of listData(folder, '.ann')) {
    const text = readData(join(folder, file.replace(/ann$/u, 'txt')));
    const notes = parseNotes(readData(join(folder, file)), text, file);
    for (const { label, ranges, attributes } of notes) {
      const [range] = ranges;
      const whole = LABELS.get(label);
      if (!range || whole === undefined) continue;
      const modifier = label.endsWith('Modifier');
      if (modifier && attributes.get('Modifier_Type') !== 'Noun') continue;
      const right = (readingOf(text, range, 'en', loadKnowledge()).reading === 'metonymic') === whole;
      if (!modifier) count(plainly, whole, right);
      count(widely, whole, right);
    }
  }
  return [
    `geowebnews, Literal or Metonymic: ${write(plainly)}`,
    `geowebnews, with nouns before nouns: ${write(widely)}`,
  ];
}

/** The labels that tell, and whether they say metonymic. */
const LABELS: ReadonlyMap<string, boolean> = new Map([
  ['Literal', false],
  ['Metonymic', true],
  ['Literal_Modifier', false],
  ['Non_Literal_Modifier', true],
]);

interface Counts {
  readonly right: [literal: number, metonymic: number];
  readonly of: [literal: number, metonymic: number];
}

function tally(): Counts {
  return { right: [0, 0], of: [0, 0] };
}

function count(counts: Counts, metonymic: boolean, right: boolean): void {
  const place = metonymic ? 1 : 0;
  counts.of[place]++;
  if (right) counts.right[place]++;
}

function write({ right, of }: Counts): string {
  const accuracy = share(right[0] + right[1], of[0] + of[1]).toFixed(3);
  return `accuracy ${accuracy} (literal ${right[0]} of ${of[0]}, metonymic ${right[1]} of ${of[1]})`;
}
