/** Puts the cursor into the field a finding is about: inputs carry their place in the form as name. */
export function focusField(pointer: string): void {
  const named = document.querySelector<HTMLElement>(`[name="${CSS.escape(`body${pointer.replaceAll('/', '.')}`)}"]`);
  // A select keeps its value in an input nobody sees; what is seen stands beside it.
  const shown = named?.closest('.MuiInputBase-root')?.querySelector<HTMLElement>('[role="combobox"]') ?? named;
  shown?.scrollIntoView({ block: 'center' });
  shown?.focus();
}
