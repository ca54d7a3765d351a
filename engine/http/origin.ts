import type { Request } from 'express';
import type { Origin } from '../../schemas/types/index.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1']);
const BROWSERS: readonly [mark: RegExp, name: string][] = [
  [/\bEdg(?:e|A|iOS)?\/(\d+)/, 'Edge'],
  [/\b(?:coc_coc_browser|CocCoc)\/(\d+)/, 'Cốc Cốc'],
  [/\bOPR\/(\d+)/, 'Opera'],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+)[.\d]* (?:Mobile\/\S+ )?Safari\//, 'Safari'],
];
const SYSTEMS: readonly [mark: RegExp, name: string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];
const MOST = 60;

/** `Chrome 120 · Windows`; of a program that is no browser the beginning of what it calls itself. */
export function clientName(userAgent: string): string {
  for (const [mark, name] of BROWSERS) {
    const version = mark.exec(userAgent)?.[1];
    if (version === undefined) continue;
    const system = SYSTEMS.find(([sign]) => sign.test(userAgent));
    return system ? `${name} ${version} · ${system[1]}` : `${name} ${version}`;
  }
  return userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, MOST);
}

/** The address of whoever asked: of a request that a proxy on this machine hands on, the one that asked the proxy. */
function addressOf(request: Request): string {
  const direct = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const forwarded = request.headers['x-forwarded-for'];
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').at(-1)?.trim() ?? '';
  return LOOPBACK.has(direct) && /^[\da-f.:]{2,45}$/i.test(last) ? last : direct;
}

/** From where a request comes. */
export function originOf(request: Request): Origin {
  const client = clientName(request.headers['user-agent'] ?? '');
  return { via: 'network', address: addressOf(request), ...(client === '' ? {} : { client }) };
}
