import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { serve } from '../main.ts';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));

const screens = join(import.meta.dirname, '..', '..', 'dist', 'admin');

/** Serves until it is told to stop, and says where and for whom. */
export async function run(): Promise<number> {
  const built = existsSync(join(screens, 'index.html'));
  if (!built) console.warn('no screens: dist/admin is missing, `npm run ui` builds it');
  const server = await serve(readConfig(process.env), version, built ? screens : undefined);
  console.log(`\nthutuc ${version}: ${server.address}   (API: ${server.address}/docs)`);
  if (server.accounts.length > 0) {
    console.log('\nTài khoản / accounts:');
    for (const { username, demoPassword, displayName, about = '' } of server.accounts)
      console.log(`  ${username.padEnd(22)} ${demoPassword.padEnd(18)} ${displayName}${about ? ` (${about})` : ''}`);
  }
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.stop();
  return 0;
}
