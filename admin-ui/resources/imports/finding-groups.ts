import { findingTitle, masked } from '../../../engine/domain/process/finding-title.ts';
import type { Bilingual, Finding, ImportItem, ImportPlan } from '../../../schemas/types/index.ts';

/** Where something was found: the item it belongs to, when it belongs to one, and its line in the file. */
export interface FindingPlace {
  id: string;
  item?: ImportItem;
  finding: Finding;
}

/** Everything found that says the same. */
export interface FindingGroup {
  key: string;
  code: string;
  severity: Finding['severity'];
  /** The sentence; what differs between its places is left out of it. */
  message: Bilingual;
  places: FindingPlace[];
  /** Items it was found in, each once. */
  itemKeys: string[];
}

/** Told beside the result of an import, not beside its plan. */
export const NOT_PUBLISHED = 'not-published';

const SEVERITIES: Finding['severity'][] = ['error', 'warning', 'info'];

function placesOf({ items, findings }: Pick<ImportPlan, 'items' | 'findings'>): FindingPlace[] {
  const ofPlan = findings
    .filter(({ code }) => code !== NOT_PUBLISHED)
    .map((finding, index): FindingPlace => ({ id: `#${index}`, finding }));
  const ofItems = items.flatMap((item) =>
    item.findings.map((finding, index): FindingPlace => ({ id: `${item.itemKey}#${index}`, item, finding })),
  );
  return [...ofPlan, ...ofItems];
}

/** What a plan found, the gravest first, then what was found most often. */
export function groupFindings(plan: Pick<ImportPlan, 'items' | 'findings'>): FindingGroup[] {
  const byKey = new Map<string, FindingPlace[]>();
  for (const place of placesOf(plan)) {
    const { severity, code, message } = place.finding;
    const key = `${severity} ${code} ${masked(message.vi)}`;
    const same = byKey.get(key);
    if (same) same.push(place);
    else byKey.set(key, [place]);
  }
  const groups = [...byKey].flatMap(([key, places]): FindingGroup[] => {
    const [first] = places;
    if (!first) return [];
    const { code, severity } = first.finding;
    const itemKeys = [...new Set(places.flatMap(({ item }) => item?.itemKey ?? []))];
    return [{ key, code, severity, message: findingTitle(places.map(({ finding }) => finding)), places, itemKeys }];
  });
  return groups.toSorted(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || other.places.length - one.places.length,
  );
}

/** `processes/DT01.xml:378`; the file alone where no line is known. */
export const placeText = ({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string =>
  [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
