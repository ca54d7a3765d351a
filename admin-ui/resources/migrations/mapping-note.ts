import type { ProcessStep } from '../../../schemas/types/index.ts';
import type { StepPair } from './propose-steps.ts';

/** Why a step of the new version is proposed, or that somebody has to choose one; keys of messages. */
export function mappingNotes({ old, proposed }: StepPair, to: string, steps: readonly ProcessStep[]): string[] {
  if (to === '') return [old.count > 0 ? 'migrations.map.missing' : 'migrations.map.missingEmpty'];
  const status = steps.find(({ stepCode }) => stepCode === to)?.dossierStatus;
  const same = to === old.stepCode ? 'migrations.map.sameCode' : 'migrations.map.proposed';
  return [
    to === proposed ? same : 'migrations.map.own',
    ...(old.dossierStatus === undefined || status === old.dossierStatus ? [] : ['migrations.map.otherStatus']),
  ];
}
