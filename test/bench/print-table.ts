import type { PureCosts } from './act-shares.ts';
import type { AgainstRaw } from './against-raw.ts';
import type { OverHttp } from './over-http.ts';

interface Target {
  name: string;
  measured: number;
  limit: number;
  atLeast: boolean;
  percent: boolean;
}

/** Least share of what raw SQLite commits in the same time, by number of callers. */
const RAW_SHARE: Readonly<Record<number, number>> = { 1: 0.6, 16: 0.4, 64: 0.4 };
const CHOOSING_AT_MOST = 0.1;
const PURE_AT_MOST = 0.35;
/** What the engine may cost over HTTP, in terms of what it costs in the process. */
const HTTP_AT_MOST = 1.3;

const say = (line: string) => process.stdout.write(`${line}\n`);
const row = (...cells: string[]) =>
  say(cells.map((cell, place) => (place ? cell.padStart(14) : cell.padEnd(9))).join(''));

/** The acts through the engine beside the same writes replayed raw. */
export function printActs(measured: readonly AgainstRaw[]): void {
  row('callers', 'acts/s', 'CPU µs/act', 'raw acts/s', 'raw CPU µs', 'acts/commit', 'share of raw');
  for (const { callers, engine, raw, groupSize, ratio } of measured)
    row(
      String(callers),
      engine.perSecond.toFixed(0),
      engine.cpuMicros.toFixed(0),
      raw.perSecond.toFixed(0),
      raw.cpuMicros.toFixed(0),
      groupSize.toFixed(1),
      ratio.toFixed(2),
    );
}

function targetsOf(acts: readonly AgainstRaw[], pure: PureCosts, { overConstant }: OverHttp): Target[] {
  // The cheapest act is the strictest measure of a share.
  const cheapest = Math.min(...acts.map(({ engine }) => engine.cpuMicros));
  return [
    ...acts.map(({ callers, ratio }) => ({
      name: `share of raw SQLite, ${callers} caller(s)`,
      measured: ratio,
      limit: RAW_SHARE[callers] ?? 0,
      atLeast: true,
      percent: false,
    })),
    {
      name: 'choosing, share of CPU',
      measured: pure.choose / cheapest,
      limit: CHOOSING_AT_MOST,
      atLeast: false,
      percent: true,
    },
    {
      name: 'decide + apply + deadline, share of CPU',
      measured: pure.decideAndApply / cheapest,
      limit: PURE_AT_MOST,
      atLeast: false,
      percent: true,
    },
    {
      name: 'HTTP over a constant, in acts in the process',
      measured: overConstant,
      limit: HTTP_AT_MOST,
      atLeast: false,
      percent: false,
    },
  ];
}

/** Every target with what was measured; a missed one is told, it ends nothing. */
export function printTargets(acts: readonly AgainstRaw[], pure: PureCosts, http: OverHttp): void {
  say(`choosing ${pure.choose.toFixed(2)} µs, decide + apply + deadline ${pure.decideAndApply.toFixed(1)} µs`);
  say(
    `HTTP ${http.acts.cpuMicros.toFixed(0)} µs CPU/act (${http.acts.perSecond.toFixed(0)}/s), constant ` +
      `${http.constant.cpuMicros.toFixed(0)} µs, in the process ${http.inProcess.cpuMicros.toFixed(0)} µs`,
  );
  for (const { name, measured, limit, atLeast, percent } of targetsOf(acts, pure, http)) {
    const show = (value: number) => (percent ? `${(value * 100).toFixed(1)} %` : value.toFixed(2));
    const met = atLeast ? measured >= limit : measured <= limit;
    say(
      `${met ? 'PASS' : 'FAIL'}  ${name.padEnd(46)} ${show(measured).padStart(8)}  ${atLeast ? '≥' : '≤'} ${show(limit)}`,
    );
  }
}
