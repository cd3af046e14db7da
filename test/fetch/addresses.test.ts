import { describe, expect, it } from 'vitest';
import { RefusedAddressError } from '../../server/errors.ts';
import { checkAddress, isOwn, mayReach, reachOf } from '../../server/fetch/addresses.ts';

describe('reachOf(address)', () => {
  it.each([
    '8.8.8.8',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
  ])('%s is anyone’s', (address) => {
    expect(reachOf(address)).toBe('public');
  });

  it.each([
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '127.0.0.1',
    '127.9.9.9',
    '100.64.0.1',
    '::1',
    'fd12::1',
  ])('%s may be one’s own', (address) => {
    expect(reachOf(address)).toBe('own');
  });

  it.each([
    ['unspecified', '0.0.0.0'],
    ['unspecified', '::'],
    ['this network', '0.1.2.3'],
    ['link-local', '169.254.1.1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['for documentation', '192.0.2.1'],
    ['for documentation', '2001:db8::1'],
    ['for documentation', '3fff::1'],
    ['for measurement', '198.18.0.1'],
    ['IPv4 mapped', '::ffff:127.0.0.1'],
    ['IPv4 mapped, public', '::ffff:8.8.8.8'],
    ['IPv4 mapped in hex', '::ffff:7f00:1'],
    ['IPv4 compatible', '::127.0.0.1'],
    ['IPv4 compatible, public', '::8.8.8.8'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001:0:1:2:3:4:5:6'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64, public', '64:ff9b::808:808'],
    ['NAT64, local', '64:ff9b:1::a00:1'],
    ['SIIT', '::ffff:0:7f00:1'],
    ['discard', '100::1'],
    ['never handed out', '4000::1'],
    ['segment routing', '5f00::1'],
    ['metadata', '169.254.169.254'],
    ['metadata in a public range', '168.63.129.16'],
    ['metadata in CGNAT', '100.100.100.200'],
    ['metadata of Oracle', '192.0.0.192'],
    ['metadata over IPv6', 'fd00:ec2::254'],
    ['nothing', ''],
    ['no address', 'localhost'],
  ])('never reaches what is %s: %s', (_, address) => {
    expect(reachOf(address)).toBe('never');
    expect(mayReach(address, true)).toBe(false);
  });

  it('lets own addresses be reached for hosts that the operator named, and for no others', () => {
    expect(mayReach('10.0.0.1', true)).toBe(true);
    expect(mayReach('10.0.0.1', false)).toBe(false);
    expect(mayReach('8.8.8.8', false)).toBe(true);
  });
});

describe('checkAddress(address)', () => {
  it.each([
    ['decimal', 'http://2130706433/', '127.0.0.1'],
    ['octal', 'http://0177.0.0.1/', '127.0.0.1'],
    ['hex', 'http://0x7f000001/', '127.0.0.1'],
    ['hex parts', 'http://0x7f.0x0.0x0.0x1/', '127.0.0.1'],
    ['short', 'http://127.1/', '127.0.0.1'],
    ['with a dot at its end', 'http://127.0.0.1./', '127.0.0.1'],
    ['in full-width digits', 'http://１２７.０.０.１/', '127.0.0.1'],
    ['in circled digits', 'http://①②⑦.⓪.⓪.①/', '127.0.0.1'],
    ['escaped', 'http://%31%32%37.0.0.1/', '127.0.0.1'],
    ['IPv6 written long', 'http://[0:0:0:0:0:0:0:1]/', '[::1]'],
    ['IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/', '[::ffff:7f00:1]'],
  ])('spells the host as it is connected to: %s', (_, address, host) => {
    expect(checkAddress(address).hostname).toBe(host);
  });

  it('leaves out the fragment', () => {
    expect(checkAddress('https://a.example/b?c=1#d').href).toBe('https://a.example/b?c=1');
  });

  it.each([
    ['a file', 'file:///etc/passwd', 'only http and https are fetched, not file:'],
    ['data', 'data:text/html,x', 'only http and https are fetched, not data:'],
    ['ftp', 'ftp://a.example/', 'only http and https are fetched, not ftp:'],
    ['a script', 'javascript:alert(1)', 'only http and https are fetched, not javascript:'],
    ['a user', 'http://user@a.example/', 'holds a user name or password'],
    ['a password', 'http://:secret@a.example/', 'holds a user name or password'],
    ['a path', '/a/b', 'is not an address'],
    ['nothing', '', 'is not an address'],
    ['a host that is none', 'http://256.256.256.256/', 'is not an address'],
    ['a port that is none', 'http://a.example:99999/', 'is not an address'],
    ['too long a one', `http://a.example/${'x'.repeat(9000)}`, 'is not an address'],
  ])('refuses %s', (_, address, reason) => {
    expect(() => checkAddress(address)).toThrow(RefusedAddressError);
    expect(() => checkAddress(address)).toThrow(reason);
  });

  it('tells of no password', () => {
    expect(() => checkAddress('http://user:secret@a.example/')).toThrow(/^(?!.*(?:user:|secret))/u);
  });
});

describe('isOwn(hostname, port, own)', () => {
  const own = [
    { host: 'archive.test', port: 8080 },
    { host: '::1', port: null },
  ];

  it.each([
    ['archive.test', 8080, true],
    ['ARCHIVE.test.', 8080, true],
    ['archive.test', 80, false],
    ['www.archive.test', 8080, false],
    ['archive.test.example', 8080, false],
    ['[::1]', 443, true],
  ])('%s:%i', (host, port, expected) => {
    expect(isOwn(host, port, own)).toBe(expected);
  });
});
