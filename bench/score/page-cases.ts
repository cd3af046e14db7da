import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanRaw } from '../../server/clean/article.ts';
import { decodePage } from '../../server/clean/charset.ts';
import { elementsOf, parseMarkup, squeeze, textOf } from '../../server/clean/markup.ts';
import { readPage } from '../../server/clean/page.ts';
import type { Intake } from '../../server/document/raw.ts';
import { ScoreError } from './contract.ts';

/** What is expected of a page or was found in it; a part that the labels don't have is left out. */
export interface PageFacts {
  readonly text: string;
  readonly facts: Readonly<Record<string, string | null>>;
}

/** A page with what it holds, as its labels say. */
export interface PageCase {
  readonly slug: string;
  readonly half: string | null;
  readonly bytes: Uint8Array;
  readonly address: string;
  readonly expected: PageFacts;
  /** Reads the page the way the product does; null where no article is found. */
  readonly read: () => PageFacts | null;
}

/** The page as the product takes it in, as if it had been fetched from its address. */
export function cleanPage({ slug, bytes, address }: Pick<PageCase, 'slug' | 'bytes' | 'address'>): Intake {
  const unknown = { charset: null, retrieved: null, told: {} };
  return cleanRaw({ ...unknown, origin: slug, format: 'html', bytes, address }, {});
}

/**
 * The cases below a folder, each a folder of its own: ours with page.html, expected.txt and expected.json, or Readability's with
 * source.html, expected.html and expected-metadata.json.
 */
export function readPageCases(folder: string): readonly PageCase[] {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const cases = slugs.flatMap((slug) => {
    const at = (name: string) => join(folder, slug, name);
    if (existsSync(at('page.html'))) return [ownCase(slug, at)];
    return existsSync(at('source.html')) ? [readabilityCase(slug, at)] : [];
  });
  if (cases.length === 0)
    throw new ScoreError(`no pages at ${folder}: a folder each, with page.html or source.html`);
  return cases;
}

const OWN_FACTS = [
  'title',
  'byline',
  'published',
  'modified',
  'outlet',
  'language',
  'address',
  'claimed',
] as const;

function ownCase(slug: string, at: (name: string) => string): PageCase {
  const bytes = readFileSync(at('page.html'));
  const labels = JSON.parse(readFileSync(at('expected.json'), 'utf8')) as Record<string, unknown>;
  const address = String(labels.from);
  const facts = (values: Record<string, unknown>) =>
    Object.fromEntries(OWN_FACTS.map((name) => [name, written(values[name])]));
  return {
    slug,
    half: String(labels.half),
    bytes,
    address,
    expected: { text: readFileSync(at('expected.txt'), 'utf8').trim(), facts: facts(labels) },
    read() {
      const { article, modified, claimed } = cleanPage({ slug, bytes, address });
      return { text: article.text, facts: facts({ ...article, modified, claimed }) };
    },
  };
}

function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Readability's pages come from nowhere. */
const FAKE = 'http://fakehost.example/test/page.html';

function readabilityCase(slug: string, at: (name: string) => string): PageCase {
  const bytes = readFileSync(at('source.html'));
  const labels = JSON.parse(readFileSync(at('expected-metadata.json'), 'utf8')) as Record<string, unknown>;
  const names = ['title', 'byline', 'siteName'].filter((name) => typeof labels[name] === 'string');
  return {
    slug,
    half: null,
    bytes,
    address: FAKE,
    expected: {
      text: paragraphsOf(readFileSync(at('expected.html'), 'utf8')),
      facts: Object.fromEntries(names.map((name) => [name, squeeze(String(labels[name]))])),
    },
    read() {
      const page = readPage(decodePage(bytes, null), {
        address: FAKE,
        retrieved: null,
        language: null,
      });
      if (page === null || typeof page === 'number') return null;
      const found: Record<string, string | null> = {
        title: page.title,
        byline: page.byline,
        siteName: page.outlet,
      };
      return { text: page.text, facts: Object.fromEntries(names.map((name) => [name, found[name] ?? null])) };
    },
  };
}

const PARAGRAPHS = /^(?:p|li|h[1-6]|blockquote|pre|tr|dd|dt|figcaption)$/u;

/** The text of labelled HTML, its innermost paragraphs apart; what stands outside of any is left as it is. */
function paragraphsOf(html: string): string {
  const root = parseMarkup(html);
  const parts = [...elementsOf(root)].filter(
    (element) =>
      PARAGRAPHS.test(element.name) && ![...elementsOf(element)].some(({ name }) => PARAGRAPHS.test(name)),
  );
  const loose = squeeze(textOf(root));
  const text = parts.map((part) => squeeze(textOf(part))).filter((part) => part !== '');
  return text.join(' ').length < loose.length * 0.9 ? loose : text.join('\n\n');
}
