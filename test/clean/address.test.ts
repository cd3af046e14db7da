import { describe, expect, it } from 'vitest';
import { decideAddress, normaliseAddress } from '../../server/clean/address.ts';

describe('normaliseAddress(written, base)', () => {
  it.each([
    ['HTTPS://News.Ledger.Example:443/a/b#top', 'https://news.ledger.example/a/b'],
    ['http://user:secret@ledger.example:80/a', 'http://ledger.example/a'],
    ['https://ledger.example./a?', 'https://ledger.example/a'],
    ['https://ledger.example/a?utm_source=x&id=7&fbclid=y&UTM_Campaign=z', 'https://ledger.example/a?id=7'],
    ['https://ledger.example/a?page=all', 'https://ledger.example/a'],
    ['https://ledger.example/a?single=1&page=1', 'https://ledger.example/a'],
    ['https://ledger.example/a?page=2', 'https://ledger.example/a?page=2'],
    ['https://ledger.example/a?ref=home', 'https://ledger.example/a'],
    ['https://ledger.example/a?ref=4471', 'https://ledger.example/a?ref=4471'],
    [' https://ledger.example/a%20 ', 'https://ledger.example/a'],
    ['https://ledger.example/a//', 'https://ledger.example/a/'],
    ['//ledger.example/b', 'https://ledger.example/b'],
    ['/c', 'https://base.example/c'],
  ])('%s', (written, expected) => {
    expect(normaliseAddress(written, 'https://base.example/x')).toBe(expected);
  });

  it.each(['', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'http://', 'https://[x'])(
    'is null for %j',
    (written) => {
      expect(normaliseAddress(written)).toBeNull();
    },
  );
});

describe('decideAddress(from, claims)', () => {
  const from = 'https://m.ledger.example/read/1?utm_source=a';

  it('believes a page within its own registrable domain', () => {
    const own = 'https://www.ledger.example/read/1';
    expect(decideAddress(from, [own])).toEqual({ address: own, claimed: null });
    expect(decideAddress(from, ['/read/one'])).toEqual({
      address: 'https://m.ledger.example/read/one',
      claimed: null,
    });
  });

  it.each([
    ['another domain', 'https://herald.example/read/1'],
    ['a domain that ends alike', 'https://notledger.example/read/1'],
    ['a name before a foreign domain', 'https://ledger.example.evil.test/read/1'],
  ])('keeps what it claims of %s as a claim', (_, other) => {
    expect(decideAddress(from, [other])).toEqual({
      address: 'https://m.ledger.example/read/1',
      claimed: other,
    });
  });

  it('tells one customer of a hosting site from another, and one number from another', () => {
    const other = 'https://b.blogspot.com/p';
    expect(decideAddress('https://a.blogspot.com/p', [other]).claimed).toBe(other);
    expect(decideAddress('http://192.0.2.7/p', ['http://192.0.2.8/p']).claimed).toBe('http://192.0.2.8/p');
  });

  it('believes no page that it is the front page, nor a second page that it is the first', () => {
    expect(decideAddress(from, ['https://www.ledger.example/']).address).toBe(
      'https://m.ledger.example/read/1',
    );
    const second = 'https://ledger.example/read/1?page=2';
    expect(decideAddress(second, ['https://ledger.example/read/1']).address).toBe(second);
  });

  it('gives a page from nowhere no address', () => {
    expect(decideAddress(null, ['https://ledger.example/a', 'not one'])).toEqual({
      address: null,
      claimed: 'https://ledger.example/a',
    });
  });
});
