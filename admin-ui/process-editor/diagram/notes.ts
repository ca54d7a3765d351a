import type { ProcessGraph } from './process-graph.ts';

/** Why the drawing of a process is not whole, and which steps or actions it is about. */
export interface DrawingNote {
  note: 'noSteps' | 'noStart' | 'missingSteps' | 'nowhere' | 'unreached' | 'twice';
  codes: string[];
}

/** What is missing in a process as it is drawn; nothing for one that is whole. */
export function notesOf({ nodes, edges }: ProcessGraph): DrawingNote[] {
  const steps = nodes.filter(({ index }) => index !== undefined);
  if (steps.length === 0) return [{ note: 'noSteps', codes: [] }];
  const codes = (found: { stepCode: string }[]) => found.map(({ stepCode }) => stepCode).filter(Boolean);
  const seen = new Set<string>();
  const twice = codes(steps).filter((code) => seen.size === seen.add(code).size);
  const nowhere = nodes.some(({ kind, stepCode }) => kind === 'missing' && stepCode === '')
    ? edges.filter(({ target }) => target === 'missing:').map(({ actionCode }) => actionCode)
    : [];
  const started = edges.some(({ source, outsider }) => source === 'start' && !outsider);
  const unreached = steps.filter(({ reached, stepCode }) => !reached && !twice.includes(stepCode));
  const notes: DrawingNote[] = [
    { note: 'missingSteps', codes: codes(nodes.filter(({ kind }) => kind === 'missing')) },
    { note: 'nowhere', codes: nowhere },
    { note: 'twice', codes: [...new Set(twice)] },
    { note: 'unreached', codes: started ? codes(unreached) : [] },
  ];
  return [
    ...(started ? [] : [{ note: 'noStart' as const, codes: [] }]),
    ...notes.filter((note) => note.codes.length > 0),
  ];
}
