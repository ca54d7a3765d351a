/** The parts of a template's screen. */
export const TABS = ['parts', 'info', 'cases'] as const;
export type TemplateTab = (typeof TABS)[number];

/** Where somebody wants to be: a tab, and the component a finding is about. */
export interface TemplatePlace {
  tab: TemplateTab;
  part?: number;
  /** The field of the template itself, as JSON Pointer. */
  field?: string;
}

/** The tab, and the component, of a finding's place. */
export function placeOf(pointer: string): TemplatePlace {
  const [, field, index] = pointer.split('/');
  if (field === 'cases') return { tab: 'cases' };
  if (field !== 'parts') return { tab: 'info', field: pointer };
  return index === undefined ? { tab: 'parts' } : { tab: 'parts', part: Number(index) };
}
