import { expect, it } from 'vitest';
import { originOf } from '../../server/http/origins.ts';

it.each([
  [{}, 'http://localhost'],
  [{ host: '127.0.0.1:4000' }, 'http://127.0.0.1:4000'],
  [{ host: 'ujar.example', 'x-forwarded-proto': 'https' }, 'https://ujar.example'],
  [{ host: 'ujar.example:8443', 'x-forwarded-proto': 'HTTPS, http' }, 'https://ujar.example:8443'],
  [{ host: 'desk.example' }, 'https://desk.example'],
  [{ host: 'desk.example:81' }, 'http://desk.example:81'],
  ...['http', 'http, https', 'javascript', ''].map(
    (forwarded) => [{ host: 'ujar.example', 'x-forwarded-proto': forwarded }, 'http://ujar.example'] as const,
  ),
] as const)('a request with %j came to %s', (headers, origin) => {
  expect(originOf({ headers }, ['https://desk.example'])).toBe(origin);
});
