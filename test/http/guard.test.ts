import { describe, expect, it } from 'vitest';
import { refuse } from '../../server/http/guard.ts';

const NONE = { hosts: [], origins: [] };

describe('refuse(headers, allowed)', () => {
  it.each(['127.0.0.1:4000', 'localhost:4000', 'localhost', '[::1]:4000', '127.0.0.2'])(
    'lets %s in',
    (host) => {
      expect(refuse({ host }, NONE)).toBeNull();
      expect(refuse({ host, origin: `http://${host}` }, NONE)).toBeNull();
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
    expect(refuse({ host }, NONE)?.status).toBe(421),
  );

  it.each(['http://evil.example', 'null', 'http://localhost:4001', 'file://'])(
    'refuses the origin %s',
    (origin) => {
      expect(refuse({ host: 'localhost:4000', origin }, NONE)?.status).toBe(403);
    },
  );

  it('lets in what was configured', () => {
    const allowed = { hosts: ['ujar.example'], origins: ['https://desk.example'] };
    expect(refuse({ host: 'ujar.example', origin: 'https://desk.example' }, allowed)).toBeNull();
  });
});
