import type { Confidence, DossierTemplate, ServiceProcess } from '../../../schemas/types/index.ts';
import { fold } from '../words.ts';

type Process = Pick<ServiceProcess, 'processNo' | 'processName'>;
type Template = Pick<DossierTemplate, 'templateNo' | 'templateName'>;

/** More templates than these under one code or name say nothing about which belongs to a process. */
const MOST_LIKELY = 20;

/** The templates that seem to belong to a process, and how sure that is. */
export interface Pairing<P extends Process, T extends Template> {
  process: P;
  templates: T[];
  confidence: Confidence;
}

/** `LD36` and `LD36_HS`, `…-QT1` and `…-HS1` name one procedure: only the mark of the kind differs. */
const stem = (code: string): string =>
  fold(code).replace(/[-_. ]*(?:qt|hs|mau|quytrinh|mauhoso)[-_. ]*(\d*)$/, (_mark, number: string) =>
    number === '' ? '' : `-${number}`,
  );

function grouped<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Pairs by code but for the mark of the kind, else by folded name; a process that nothing matches has no pairing. */
export function pairTemplates<P extends Process, T extends Template>(processes: P[], templates: T[]): Pairing<P, T>[] {
  const byStem = grouped(templates, ({ templateNo }) => stem(templateNo));
  const stems = new Set(processes.map(({ processNo }) => stem(processNo)));
  const loose = templates.filter(({ templateNo }) => !stems.has(stem(templateNo)));
  const looseByName = grouped(loose, ({ templateName }) => fold(templateName));
  const namesakes = grouped(processes, ({ processName }) => fold(processName));
  return processes.flatMap((process): Pairing<P, T>[] => {
    const name = fold(process.processName);
    const sameCode = byStem.get(stem(process.processNo));
    if (sameCode && sameCode.length <= MOST_LIKELY) {
      const sure = sameCode.every(({ templateName }) => fold(templateName) === name);
      return [{ process, templates: sameCode, confidence: sure ? 'certain' : 'likely' }];
    }
    const sameName = looseByName.get(name);
    if (!sameName || sameName.length > MOST_LIKELY) return [];
    const alone = sameName.length === 1 && namesakes.get(name)?.length === 1;
    return [{ process, templates: sameName, confidence: alone ? 'likely' : 'guess' }];
  });
}
