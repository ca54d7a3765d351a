import { useTranslate } from 'react-admin';

/** `03 · Thẩm định`; in words where a dossier has not been received yet. */
export function StepText({ stepCode, stepName }: { stepCode: string; stepName: string }) {
  const translate = useTranslate();
  if (stepCode === '') return stepName === '' ? translate('migrations.noStep') : stepName;
  return stepName === '' ? stepCode : `${stepCode} · ${stepName}`;
}
