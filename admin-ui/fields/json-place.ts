/** The JSON Pointer of a form's dotted source: `steps.2.stepName` → `/steps/2/stepName`. */
export const pointerOf = (source: string): string => (source === '' ? '' : `/${source.split('.').join('/')}`);
