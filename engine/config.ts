import { resolve } from 'node:path';

/** What to put into a new store. */
export type SeedChoice = 'demo' | 'reference' | 'none';

/** The environment, read once and typed. */
export interface Config {
  port: number;
  host: string;
  databasePath: string;
  filesPath: string;
  /** undefined: demo data on a loopback address, reference data elsewhere; only into a new store. */
  seed: SeedChoice | undefined;
}

/** A setting of the environment that cannot be used, with its name. */
export class ConfigFault extends Error {
  constructor(name: string, value: string, expected: string) {
    super(`${name}=${value}: ${expected}`);
    this.name = 'ConfigFault';
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigFault('PORT', text, 'a port number from 0 to 65535');
  return port;
}

function pathAfter(name: string, text: string, prefix: string, others: string): string {
  if (!text.startsWith(prefix) || text.length === prefix.length)
    throw new ConfigFault(name, text, `${prefix}<path>${others}`);
  return resolve(text.slice(prefix.length));
}

function seedOf(text: string): SeedChoice {
  if (text === 'demo' || text === 'reference' || text === 'none') return text;
  throw new ConfigFault('SEED', text, 'demo, reference or none');
}

/** Reads PORT, HOST, DATABASE_URL, FILES_URL and SEED; throws ConfigFault. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const {
    PORT = '3000',
    HOST = '127.0.0.1',
    DATABASE_URL = 'sqlite:data/thutuc.sqlite',
    FILES_URL = 'file:data/files',
    SEED,
  } = environment;
  return {
    port: portOf(PORT),
    host: HOST,
    databasePath: pathAfter('DATABASE_URL', DATABASE_URL, 'sqlite:', ''),
    filesPath: pathAfter('FILES_URL', FILES_URL, 'file:', ''),
    seed: SEED === undefined ? undefined : seedOf(SEED),
  };
}

/** Whether an address is reached from this machine alone. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');
