import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ReleaseReach } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { StepChoice } from '../release-plans/step-choice.tsx';
import type { ChosenDraft } from './draft-row.ts';

interface ChosenFieldsProps {
  chosen: readonly ChosenDraft[];
  reach: ReleaseReach;
  onChange(chosen: ChosenDraft[]): void;
}

/** What has to be said of single definitions of a release: what replaces a procedure, up to which step dossiers follow. */
export function ChosenFields({ chosen, reach, onChange }: ChosenFieldsProps) {
  const translate = useTranslate();
  const id = useId();
  const put = (one: ChosenDraft, changed: ChosenDraft) =>
    onChange(chosen.map((other) => (other === one ? changed : other)));
  return chosen.map((one) => {
    const { kind, code, retire, replacedBy: _replacedBy, pastStep: _pastStep, ...rest } = one;
    const plain = { kind, code, ...rest, ...(retire ? { retire } : {}) };
    if (retire && kind === 'service')
      return (
        <CodeAutocomplete
          key={code}
          id={`${id}-${code}`}
          resource="services"
          label={translate('releases.item.replacedBy', { code })}
          help={translate('releases.item.replacedByHelp')}
          value={one.replacedBy ?? ''}
          onChoose={(option) => put(one, option ? { ...plain, replacedBy: option.code } : plain)}
        />
      );
    if (!retire && kind === 'service-process' && reach === 'before-step')
      return (
        <StepChoice
          key={code}
          processNo={code}
          value={one.pastStep}
          onChange={(pastStep) => put(one, { ...plain, pastStep })}
        />
      );
    return null;
  });
}
