import { describe, expect, it } from 'vitest';
import { isLocalAddress } from '../../lib/article/local-address';

describe('isLocalAddress', () => {
  it.each([
    'http://localhost/',
    'http://localhost.:8080/',
    'https://app.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://１２７.0.0.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.1.1/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fd12:3456::1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[2002:c0a8:101::1]/',
    'http://intranet/',
    'http://router.lan/',
    'http://printer.local/',
    'http://wiki.corp.internal/',
    'http://nas.home.arpa/',
    'file:///home/reader/page.html',
    'about:blank',
    'chrome-extension://abc/history.html',
    'no address',
    '',
  ])('holds %s to be local', (address) => {
    expect(isLocalAddress(address)).toBe(true);
  });

  it.each([
    'https://daily.example/news',
    'http://8.8.8.8/',
    'http://172.32.0.1/',
    'http://100.128.0.1/',
    'http://11.0.0.1/',
    'http://[2001:4860:4860::8888]/',
    'http://[::ffff:8.8.8.8]/',
    'https://local.example/',
    'https://localhost.example/',
    'https://internal.example.com/',
  ])('holds %s to be public', (address) => {
    expect(isLocalAddress(address)).toBe(false);
  });
});
