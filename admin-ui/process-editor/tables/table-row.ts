import { fold } from '../../../engine/domain/words.ts';
import type { Finding, ProcessAction, ProcessSequence, ProcessStep } from '../../../schemas/types/index.ts';
import { stepName } from '../step-name.ts';

/** One cell: what it says, and its code in smaller letters. */
export interface Cell {
  text: string;
  note: string;
}

/** One line of a table, ready to be shown; `index` is its place in the whole list, whatever is filtered. */
export interface TableLine {
  index: number;
  key: string;
  cells: Cell[];
  errors: number;
  warnings: number;
}

const plain = (text: string): Cell => ({ text, note: '' });

/** How many findings each item of a list has, by their JSON Pointers. */
function countFindings(findings: readonly Finding[], list: 'steps' | 'actions'): Map<number, [number, number]> {
  const counts = new Map<number, [number, number]>();
  for (const { path, severity } of findings) {
    const place = new RegExp(`^/${list}/(\\d+)(?:/|$)`).exec(path)?.[1];
    if (place === undefined || severity === 'info') continue;
    const [errors, warnings] = counts.get(Number(place)) ?? [0, 0];
    counts.set(Number(place), severity === 'error' ? [errors + 1, warnings] : [errors, warnings + 1]);
  }
  return counts;
}

/** Words of an empty place: the first action leaves no step, a way back names none. */
export interface PlaceWords {
  first: string;
  goBack: string;
}

/** A step by name with its code beside it. */
function stepCell(steps: readonly ProcessStep[], code: string, empty: string): Cell {
  if (code === '') return plain(empty);
  const name = stepName(steps, code);
  return name === code ? plain(code) : { text: name, note: code };
}

/** The lines of *Thao tác*: name, code, step it leaves, step it enters. */
export function actionLines(
  actions: readonly ProcessAction[],
  steps: readonly ProcessStep[],
  findings: readonly Finding[],
  words: PlaceWords,
): TableLine[] {
  const counts = countFindings(findings, 'actions');
  return actions.map(({ actionKey, actionName, actionCode, preStepCode, postStepCode }, index) => {
    const [errors, warnings] = counts.get(index) ?? [0, 0];
    return {
      index,
      key: `${actionKey}#${actions.findIndex((other) => other.actionKey === actionKey) === index ? 0 : index}`,
      cells: [
        plain(actionName || actionCode),
        plain(actionCode),
        stepCell(steps, preStepCode, words.first),
        stepCell(steps, postStepCode, words.goBack),
      ],
      errors,
      warnings,
    };
  });
}

/** What a step line shows beside the step's own words. */
export interface StepWords {
  statusName(code: string): string;
  duration(count: number): string;
}

/** The lines of *Bước*: name, code, status, lane, duration, roles. */
export function stepLines(
  steps: readonly ProcessStep[],
  lanes: readonly ProcessSequence[],
  findings: readonly Finding[],
  words: StepWords,
): TableLine[] {
  const counts = countFindings(findings, 'steps');
  return steps.map((step, index) => {
    const [errors, warnings] = counts.get(index) ?? [0, 0];
    const lane = lanes.find(({ sequenceNo }) => sequenceNo === step.sequenceNo)?.sequenceName;
    return {
      index,
      key: String(index),
      cells: [
        plain(step.stepName || step.stepCode),
        plain(step.stepCode),
        {
          text: words.statusName(step.dossierStatus),
          note: step.dossierSubStatus === '' ? '' : words.statusName(step.dossierSubStatus),
        },
        plain(lane ?? step.sequenceNo),
        plain(words.duration(step.durationCount)),
        plain(step.roles.map(({ roleName, roleCode }) => roleName || roleCode).join(', ')),
      ],
      errors,
      warnings,
    };
  });
}

/** Lines that hold every word, without regard to accents. */
export function linesWith(lines: readonly TableLine[], typed: string): TableLine[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...lines];
  return lines.filter(({ cells }) => {
    const text = fold(cells.map((cell) => `${cell.text} ${cell.note}`).join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Whether two lines look the same on the screen. */
export const sameLine = (one: TableLine, other: TableLine): boolean =>
  one.index === other.index &&
  one.errors === other.errors &&
  one.warnings === other.warnings &&
  one.cells.length === other.cells.length &&
  one.cells.every(({ text, note }, at) => text === other.cells[at]?.text && note === other.cells[at]?.note);
