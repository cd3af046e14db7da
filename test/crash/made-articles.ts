const PEOPLE = [
  ['Ingrid Moe', 'Norwegian', 'fisheries minister'],
  ['Kenji Abe', 'Japanese', 'trade minister'],
  ['Ana Reyes', 'Philippine', 'foreign secretary'],
  ['Ana Reyes', 'Brazilian', 'environment minister'],
  ['Rui Costa', 'Portuguese', 'defence minister'],
  ['Sofia Lindqvist', 'Swedish', 'prime minister'],
  ['Tomas Novak', 'Czech', 'finance minister'],
] as const;
const CLAIMS = [
  'the shared register of fishing vessels would be ready before the winter',
  'no ship of theirs had entered the disputed waters in the past month',
  'the talks in Oslo had failed because nobody had brought any figures',
  'the quota for the northern grounds must be cut by a third next year',
] as const;
const OUTLETS = ['nordic-ledger', 'harbour-times', 'pelabuhan-post'] as const;

/**
 * `count` fictional articles as JSON Lines: three outlets, seven people of whom two share a name, the same words
 * reported often, wire copies, and one article in ten a later version of an earlier one.
 */
export function madeArticles(count: number): string {
  return Array.from({ length: count }, (_, i) => JSON.stringify(articleOf(i))).join('\n');
}

function articleOf(i: number) {
  const [name, nation, office] = pick(PEOPLE, i);
  const [other, otherNation, otherOffice] = pick(PEOPLE, i * 3 + 1);
  const claim = pick(CLAIMS, i >> 2);
  const outlet = pick(OUTLETS, i);
  const address = i % 10 === 9 ? i - 5 : i;
  const wire = i % 12 === 11 ? filler(i - 1) : filler(i);
  return {
    url: `https://${outlet}.example/news/${address}`,
    outlet,
    title: `Report ${i}`,
    date: `2026-0${1 + (i % 6)}-${String(1 + (i % 27)).padStart(2, '0')}`,
    language: 'en',
    text: [
      `The ${nation} ${office}, ${name}, said on Tuesday that ${claim}.`,
      `"We met ${other} twice, and ${claim}," ${name.split(' ').at(-1)} told reporters.`,
      `The ${otherNation} ${otherOffice}, ${other}, rejected the report and accused Norway of delay number ${i}.`,
      wire,
    ].join('\n\n'),
  };
}

/** Sixty words that no other number has. */
function filler(i: number): string {
  return `${Array.from({ length: 60 }, (_, k) => `harbour${(i * 61 + k * 7) % 9973}`).join(' ')}.`;
}

function pick<T>(list: readonly T[], i: number): T {
  return list[i % list.length] as T;
}
