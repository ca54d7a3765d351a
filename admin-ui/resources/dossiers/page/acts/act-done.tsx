import { useTranslate } from 'react-admin';
import type { DossierView } from '../dossier-answers.ts';
import { handsOf } from '../hands.ts';
import { useInLanguage } from '../in-language.ts';

/** An act that was accepted, and the dossier it made. */
export interface DoneAct {
  actionName: string;
  dossier: DossierView;
}

/** What came of an act, in one sentence. */
export function ActDone({ done: { actionName, dossier } }: { done: DoneAct }) {
  const translate = useTranslate();
  const say = useInLanguage();
  const { step, statusName, dossierNo } = dossier;
  const { people, roles } = handsOf(dossier);
  const who = [...people, ...roles].map(({ name }) => name).join(', ');
  return (
    <span>
      {translate('dossier.acts.done', { act: actionName, code: dossierNo ?? '' })}{' '}
      {step?.final
        ? translate('dossier.acts.doneFinal', { status: say(statusName) })
        : translate(who ? 'dossier.acts.doneStep' : 'dossier.acts.doneStepNobody', { step: step?.stepName ?? '', who })}
    </span>
  );
}
