import { describe, expect, test } from 'vitest';
import { readConfig, SETTINGS } from '../../server/config.ts';
import { SettingError } from '../../server/errors.ts';

describe('readConfig', () => {
  test('gives the defaults where nothing is set, and takes an empty value for unset', () => {
    const config = readConfig({ PORT: '', NEO4J_URI: ' ', UJAR_ALLOWED_HOSTS: '' }, '/work');
    expect(config).toMatchObject({
      home: '/work/.ujar',
      port: 4000,
      host: '127.0.0.1',
      allowedHosts: [],
      allowedOrigins: [],
      ingestLimits: { bytes: 32 * 2 ** 20, rate: 120 },
      neo4j: null,
      redis: null,
    });
    expect(config.workers).toBeGreaterThan(0);
  });

  test('reads what is set', () => {
    const config = readConfig(
      {
        UJAR_HOME: 'desk',
        XDG_CACHE_HOME: '/caches',
        UJAR_ALLOWED_HOSTS: 'News.example, [::1]',
        UJAR_ALLOWED_ORIGINS: 'https://desk.example/,http://localhost:5173',
        UJAR_FETCH_ALLOW: 'Archive.example, 10.0.0.7:80, [fd00::7]:8080',
        UJAR_WORKERS: '3',
        UJAR_INGEST_LIMIT: '8',
        UJAR_INGEST_RATE: '6',
        NEO4J_URI: 'neo4j+s://graph.example',
        NEO4J_PASSWORD: 'secret',
        REDIS_URL: 'rediss://ujar:secret@queue.example:6380/2',
      },
      '/work',
    );
    expect(config).toMatchObject({
      home: '/work/desk',
      cache: '/caches/ujar',
      allowedHosts: ['news.example', '[::1]'],
      allowedOrigins: ['https://desk.example', 'http://localhost:5173'],
      ownHosts: [
        { host: 'archive.example', port: null },
        { host: '10.0.0.7', port: 80 },
        { host: '[fd00::7]', port: 8080 },
      ],
      workers: 3,
      ingestLimits: { bytes: 8 * 2 ** 20, rate: 6 },
      neo4j: { uri: 'neo4j+s://graph.example', user: 'neo4j', password: 'secret', database: 'neo4j' },
      redis: 'rediss://ujar:secret@queue.example:6380/2',
    });
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['HOST', 'http://x'],
    ['UJAR_WORKERS', '0'],
    ['UJAR_INGEST_LIMIT', '0'],
    ['UJAR_INGEST_LIMIT', '8 MiB'],
    ['UJAR_INGEST_LIMIT', '257'],
    ['UJAR_INGEST_RATE', '0'],
    ['UJAR_INGEST_RATE', '1.5'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'localhost'],
    ['NEO4J_DATABASE', 'a b'],
    ['REDIS_URL', 'queue.example:6379'],
    ['REDIS_URL', 'http://queue.example'],
    ['REDIS_URL', 'redis://queue.example/news'],
    ['REDIS_URL', 'redis://'],
    ['UJAR_ALLOWED_ORIGINS', 'https://a.example,desk.example'],
    ['UJAR_ALLOWED_HOSTS', 'a.example/path'],
    ['UJAR_FETCH_ALLOW', 'http://a.example'],
    ['UJAR_FETCH_ALLOW', 'a.example/path'],
    ['UJAR_FETCH_ALLOW', 'user@a.example'],
    ['UJAR_FETCH_ALLOW', '10.0.0.0/8'],
    ['UJAR_FETCH_ALLOW', 'a.example:99999'],
  ])('names the variable: %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(expect.objectContaining({ setting: name }));
    expect(() => readConfig({ [name]: value })).toThrow(SettingError);
  });

  test('every setting is in the table once', () => {
    const names = SETTINGS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
