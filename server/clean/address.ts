import { getDomain } from 'tldts';

/** What campaigns, shares and devices add to an address; the article is the same without it. */
const TRACKING = new Set(
  `fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid mkt_tok _ga _gl ref_src
   ref_url referrer cmpid cmp campaign_id ocid smid smtyp xtor spm wt_mc wt.mc_id ito icid intcmp ncid sfnsn mibextid
   at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_origin at_link_type
   at_format at_ptr_name at_bbc_team traffic_source tag_from tagfrom share shared sharetype amp amp_gsa amp_js_v usqp outputtype
   embed_source srnd sref leadsource taid fb_action_ids guccounter soc_src soc_trk`.split(/\s+/u),
);

/** What asks for all of an article at once, or for its first page. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  page: ['all', '1'],
  single: ['1', 'true', 'all'],
};

/**
 * An address as the graph keeps it: absolute, http or https, without user, fragment, default port, tracking, blanks or
 * dots at its ends, and without what only asks for the article in one piece. Null for what is none.
 */
export function normaliseAddress(written: string, base?: string | undefined): string | null {
  const url = parseAddress(written, base);
  if (url === null) return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  const pairs = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isNoise(pair));
  url.search = pairs.join('&');
  url.pathname = withoutEnds(url.pathname, ['%20', '%E2%80%8B']);
  if (url.pathname.endsWith('//')) url.pathname = `${withoutEnds(url.pathname, ['/'])}/`;
  return url.href;
}

function withoutEnds(path: string, ends: readonly string[]): string {
  const end = ends.find((each) => path.endsWith(each));
  return end === undefined ? path : withoutEnds(path.slice(0, -end.length), ends);
}

/** No server takes longer ones. */
const LONGEST = 4096;

function parseAddress(written: string, base: string | undefined): URL | null {
  const text = written.trim();
  if (text === '' || text.length > LONGEST) return null;
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return null;
  }
  return /^https?:$/u.test(url.protocol) && url.hostname !== '' ? url : null;
}

function isNoise(pair: string): boolean {
  const [name = '', value = ''] = pair.toLowerCase().split('=');
  // On old sites a number in it is the article's.
  if (name === 'ref') return !/^\d+$/u.test(value);
  return name.startsWith('utm_') || TRACKING.has(name) || WHOLE[name]?.includes(value) === true;
}

/**
 * The address of a page that came from `from` and claims `claims`, most trusted first. A claim holds within the
 * registrable domain of `from` only; one that lies outside is `claimed` instead. A claim of a site's front page or, made by the
 * second page of an article, of its first, is none.
 */
export function decideAddress(
  from: string | null,
  claims: readonly string[],
): { readonly address: string | null; readonly claimed: string | null } {
  const origin = from === null ? null : normaliseAddress(from);
  let address: string | null = null;
  let claimed: string | null = null;
  for (const claim of claims) {
    const other = normaliseAddress(claim, origin ?? undefined);
    if (other === null || isFront(other)) continue;
    if (origin === null || !isSameSite(origin, other)) claimed ??= other;
    else if (!isLaterPage(origin, other)) address ??= other;
  }
  return { address: address ?? origin, claimed };
}

function isFront(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

/** True for a page other than the first of the article whose first page `other` is. */
function isLaterPage(origin: string, other: string): boolean {
  const from = new URL(origin);
  return from.searchParams.has('page') && !new URL(other).searchParams.has('page');
}

function isSameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}

/** The registrable domain of an address, its host where it has none: one customer of a hosting site is not another. */
export function siteOf(address: string): string {
  return getDomain(address, { allowPrivateDomains: true }) ?? new URL(address).hostname;
}
