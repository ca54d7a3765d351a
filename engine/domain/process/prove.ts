import type { ServiceProcess } from '../../../schemas/types/index.ts';
import { type Compilation, compileProcess, type SharedConfigs } from './compile.ts';
import { lintProcess } from './lint/lint-process.ts';
import { lintRefusals } from './lint/refusals.ts';

/** A process compiled with the configurations it would be merged with, and everything that is wrong with it. */
export function proveProcess(process: ServiceProcess, configs: SharedConfigs): Compilation {
  const { compiled, findings } = compileProcess(process, configs);
  return { compiled, findings: [...findings, ...lintProcess(process, compiled), ...lintRefusals(compiled)] };
}

/** The same of the text alone: what only the configurations of its actions can tell is left out. */
export function proveText(process: ServiceProcess): Compilation {
  const { compiled, findings } = compileProcess(process, { actionConfigs: [], stepConfigs: [] });
  return { compiled, findings: [...findings, ...lintProcess(process, compiled)] };
}
