import type { Element } from './markup.ts';

/** What an element is to the article, as its name, role and classes tell. */
export type Standing = 'content' | 'label' | 'caption' | 'clutter';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Elements that hold no part of an article's text. */
const CLUTTER_NAMES = words(
  'script title nav footer aside form button label input dialog menu video audio picture',
);
const CLUTTER_ROLES = words(
  'navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar',
);

/** Words of a class or id that name what stands around an article. */
const CLUTTER_WORDS = words(`
  related relate relateds terkait linksisip lihatjg bacajuga readalso share shares sharing sharebar social socials sosmed medsos
  comment comments komentar disqus newsletter newsletters subscribe subscription promo promos promoted promotion advert adverts
  advertisement advertising adv ads ad adslot adsense dfp gpt iklan banner cookie cookies consent gdpr ccpa breadcrumb breadcrumbs
  sidebar footer nav navbar navigation menu megamenu tags tagline-list tag recommended recommendation recommendations rekomendasi
  recirc recirculation popular populer terpopuler trending mostread latest terbaru pagination paging pager outbrain taboola
  mgid revcontent sponsor sponsored paywall signup login signin register popup modal overlay lightbox
  followus googlenews poll polling teaser teasers playlist skip masthead ticker alert donate donation support-us bio
  profile backtotop rating stickyad parallax notification whatsapp pullquote jetpack sharedaddy readmore keepreading onward toc`);

/** Two such words beside each other. */
const CLUTTER_PAIRS = words(`
  baca-juga read-also also-read see-also read-next more-stories more-news more-on more-from most-read most-popular top-stories
  author-bio author-box author-info about-author post-navigation post-tags article-tags sign-up follow-us link-box
  editors-picks next-article prev-article berita-lainnya berita-terkait video-pilihan inline-link inner-link
  in-article continue-reading read-more share-buttons you-may support-banner
  pull-quote table-of back-to`);

/** What tells of a picture. */
const CAPTION_WORDS = words(`
  caption captions figcaption credit credits copyright photo photos foto image images img picture gallery galeri media video
  videos thumbnail thumb slideshow carousel keterangan imagecaption photocredit embed player`);

/** What tells of the article: who wrote it and when. */
const LABEL_WORDS = words(`
  byline bylines author authors penulis redaksi reporter editor kontributor wartawan date dates time tanggal waktu timestamp dateline
  published pubdate meta metadata postmeta info readtime reading views viewcount kicker eyebrow category kategori kanal
  contributor attribution posted signature toolbar tools print`);

/** What tells that an element holds the article's text, with the marks between its words left out. */
const BODY_MARKS = [
  ...[
    'articlebody',
    'articlecontent',
    'articletext',
    'entrycontent',
    'postcontent',
    'postbody',
    'storybody',
    'storycontent',
  ],
  ...[
    'bodytext',
    'bodycontent',
    'contentbody',
    'readcontent',
    'newscontent',
    'newsbody',
    'detailcontent',
    'detailkonten',
  ],
  ...[
    'detailbody',
    'detailtext',
    'txtarticle',
    'isiberita',
    'kontenberita',
    'wysiwyg',
    'richtext',
    'contentdetail',
  ],
];

/** What is read aloud and not shown: of the article, or of its pictures, it may tell when it was published. */
const SPOKEN_PAIRS = words('screen-reader visually-hidden sr-only');

/** Elements whose classes speak of the whole page: a story tagged "video" is no video. */
const WHOLE_NAMES = words('html body main article #page head');

/** What an element is by itself; what it stands in is the caller's to know. */
export function standingOf(element: Element): Standing {
  const { name, attributes } = element;
  if (CLUTTER_NAMES.has(name) || isAmpPart(name) || isHidden(attributes)) return 'clutter';
  if (CLUTTER_ROLES.has(attributes.role ?? '')) return 'clutter';
  if (name === 'figure' || name === 'figcaption') return 'caption';
  if (name === 'header' || name === 'time' || name === 'address') return 'label';
  if (WHOLE_NAMES.has(name) || isBodyMarked(element)) return 'content';
  const property = attributes.itemprop ?? '';
  if (/^(?:author|datePublished|dateModified|publisher)$/u.test(property) || attributes.rel === 'author')
    return 'label';
  return standingByWords(nameWordsOf(attributes));
}

function standingByWords(names: readonly (readonly string[])[]): Standing {
  let standing: Standing = 'content';
  for (const parts of names) {
    for (const [i, part] of parts.entries()) {
      const pair = `${part}-${parts[i + 1]}`;
      if (CLUTTER_WORDS.has(part) || CLUTTER_PAIRS.has(pair)) return 'clutter';
      if (SPOKEN_PAIRS.has(pair)) standing = 'label';
      else if (CAPTION_WORDS.has(part)) standing = 'caption';
      else if (LABEL_WORDS.has(part) && standing === 'content') standing = 'label';
    }
  }
  return standing;
}

/** The parts of each class and of the id: "relatedPosts", "related-posts" and "related__posts" are "related", "posts". */
function nameWordsOf({
  class: classes = '',
  id = '',
}: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  if (classes === '' && id === '') return [];
  return `${classes} ${id}`
    .split(/\s+/u)
    .filter((each) => each !== '' && each.length < 80)
    .map((each) =>
      each
        .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
        .toLowerCase()
        .split(/[^a-z]+/u)
        .filter((part) => part !== ''),
    );
}

function isAmpPart(name: string): boolean {
  return name.startsWith('amp-') && name !== 'amp-layout' && name !== 'amp-accordion';
}

function isHidden({ style, hidden, 'aria-hidden': silent }: Readonly<Record<string, string>>): boolean {
  if (hidden !== undefined || silent === 'true') return true;
  return style !== undefined && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/iu.test(style);
}

/** True for an element that says that it holds the article's text. */
export function isBodyMarked({ attributes }: Element): boolean {
  if (/\barticleBody\b/u.test(`${attributes.itemprop ?? ''} ${attributes.name ?? ''}`)) return true;
  if (attributes.class === undefined && attributes.id === undefined) return false;
  return `${attributes.class ?? ''} ${attributes.id ?? ''}`
    .toLowerCase()
    .split(/\s+/u)
    .some((each) => isMark(each.replace(/[^a-z]+/gu, '')));
}

function isMark(name: string): boolean {
  return BODY_MARKS.some((mark) => name.startsWith(mark) || name.endsWith(mark));
}
