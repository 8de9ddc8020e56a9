import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/article/canonical-url.js';
import { publishedAt } from '../../src/article/published-at.js';

describe('the canonical form of an address', () => {
  it.each([
    ['http://Example.ORG/A/b/', 'https://example.org/A/b'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/?', 'https://example.org'],
    ['https://example.org:443/a', 'https://example.org/a'],
    ['http://example.org:80/a', 'https://example.org/a'],
    ['http://example.org:8080/a', 'https://example.org:8080/a'],
    ['https://user:word@example.org/a#b', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&UTM_Medium=y&fbclid=z', 'https://example.org/a'],
    ['https://example.org/a?p=2&id=1&gclid=3', 'https://example.org/a?id=1&p=2'],
    ['https://example.org/خبر', 'https://example.org/%D8%AE%D8%A8%D8%B1'],
    [' https://example.org/a ', 'https://example.org/a'],
  ])('of %s is %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it.each([
    '',
    'example.org/a',
    '/a',
    'ftp://example.org/a',
    'mailto:a@example.org',
    'http://',
    'javascript:alert(1)',
  ])('is none for %s', (url) => {
    expect(canonicalUrl(url)).toBeUndefined();
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const canonical = canonicalUrl(url) ?? '';
        expect(canonicalUrl(canonical)).toBe(canonical);
      }),
    );
  });
});

describe('a date', () => {
  it.each([
    ['2024-08-12', '2024-08-12'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2024-08-12T10:30', '2024-08-12T10:30:00'],
    ['2024-08-12 10:30:05', '2024-08-12T10:30:05'],
    ['2024-08-12t10:30:05z', '2024-08-12T10:30:05Z'],
    ['2024-08-12T10:30:05.123+0300', '2024-08-12T10:30:05.123+03:00'],
    ['2024-08-12T10:30:05-05:00', '2024-08-12T10:30:05-05:00'],
  ])('%s is read as %s', (date, read) => {
    expect(publishedAt(date)).toBe(read);
    expect(publishedAt(read)).toBe(read);
  });

  it.each([
    '',
    '2024',
    '2024-08',
    '12/08/2024',
    '2023-02-29',
    '2024-13-01',
    '2024-08-00',
    '0000-01-01',
    '2024-08-12T25:00',
    '2024-08-12T10:60',
    'Mon, 12 Aug 2024',
    '1723459200',
    '٢٠٢٤-٠٨-١٢',
  ])('%s is none', (date) => {
    expect(publishedAt(date)).toBeUndefined();
  });
});
