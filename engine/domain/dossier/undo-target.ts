import type { Dossier, LogEntry } from '../../../schemas/types/index.ts';
import { replay } from './apply.ts';

/** The act that would be taken back: the last one that stands, with the dossier before it and what came after it. */
export interface UndoTarget {
  entry: LogEntry;
  before: Dossier;
  since: LogEntry[];
}

/** Whether an entry is an act that can be taken back: of the process, of the clock, or a special move. */
const isAct = ({ command, events }: LogEntry): boolean =>
  command === 'act' || events.some(({ type }) => type === 'moved');

/** The last act that stands: each undo takes the last one out, so that undoing again goes further back. */
export function undoTarget(log: readonly LogEntry[]): UndoTarget | undefined {
  const standing: LogEntry[] = [];
  for (const entry of log) {
    const undone = entry.events.find((event) => event.type === 'undone');
    if (undone) standing.splice(standing.findIndex(({ seq }) => seq === undone.undoes));
    else if (isAct(entry)) standing.push(entry);
  }
  const entry = standing.at(-1);
  if (!entry) return undefined;
  return {
    entry,
    before: replay(log.filter(({ seq }) => seq < entry.seq)),
    since: log.filter(({ seq }) => seq > entry.seq),
  };
}

/** The entries after an act that are not acts taken back since, nor their undoing. */
export function stillStanding({ since }: UndoTarget): LogEntry[] {
  const gone = new Set(
    since.flatMap(({ seq, events }) => events.flatMap((event) => (event.type === 'undone' ? [seq, event.undoes] : []))),
  );
  return since.filter(({ seq }) => !gone.has(seq));
}
