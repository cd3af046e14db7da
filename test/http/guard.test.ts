import { describe, expect, it } from 'vitest';
import { asHost, refuseForeign } from '../../server/http/guard.ts';

const NONE = { hosts: [], origins: [] };

describe('refuseForeign(headers, allowed, here)', () => {
  it.each(['127.0.0.1:4000', 'localhost:4000', 'localhost', '[::1]:4000', '127.0.0.2'])(
    'lets %s in',
    (host) => {
      expect(refuseForeign({ host }, NONE)).toBeNull();
      expect(refuseForeign({ host, origin: `http://${host}` }, NONE)).toBeNull();
    },
  );

  it.each([
    'evil.example',
    'localhost.evil.example',
    '10.0.0.1',
    '',
    undefined,
    'localhost@evil.example',
    '127.0.0.1.evil.example',
  ])('refuses the host %s: a name that was made to lead here', (host) =>
    expect(refuseForeign({ host }, NONE)?.status).toBe(421),
  );

  it.each(['http://evil.example', 'null', 'http://localhost:4001', 'file://'])(
    'refuses the origin %s',
    (origin) => {
      expect(refuseForeign({ host: 'localhost:4000', origin }, NONE)?.status).toBe(403);
    },
  );

  it('lets in who asks the very address that the request came by, which no name can be made to be', () => {
    const here = asHost('::ffff:192.0.2.7');
    expect(refuseForeign({ host: '192.0.2.7:4000', origin: 'http://192.0.2.7:4000' }, NONE, here)).toBeNull();
    expect(refuseForeign({ host: '[2001:db8::1]:4000' }, NONE, asHost('2001:db8::1'))).toBeNull();
    expect(refuseForeign({ host: '192.0.2.8:4000' }, NONE, here)?.status).toBe(421);
    expect(refuseForeign({ host: 'rebound.example:4000' }, NONE, here)?.status).toBe(421);
  });

  it('lets in what was configured', () => {
    const allowed = { hosts: ['ujar.example'], origins: ['https://desk.example'] };
    expect(refuseForeign({ host: 'ujar.example', origin: 'https://desk.example' }, allowed)).toBeNull();
  });
});
