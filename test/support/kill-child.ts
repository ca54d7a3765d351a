import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A child that was killed: every line that was heard of it. */
export interface KilledChild {
  heard: string[];
}

/**
 * Runs a script and kills it with SIGKILL once it has said so many lines; each line is something it did durably.
 * `whileRunning` is called just before the kill. Fails when the child ended by itself.
 */
export async function killAfter(
  script: string,
  args: string[],
  lines: number,
  whileRunning: () => void = () => undefined,
): Promise<KilledChild> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const heard: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    heard.push(line);
    if (heard.length !== lines) continue;
    whileRunning();
    child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  assert.equal(signal, 'SIGKILL', `the child was to be killed in the middle of its work, after ${lines} lines`);
  return { heard };
}
