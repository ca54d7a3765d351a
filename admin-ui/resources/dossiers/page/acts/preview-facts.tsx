import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { formatDong, formatInstant } from '../../../../fields/formats.ts';
import type { ActPreview } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { Facts } from '../facts.tsx';
import { HolderNames } from '../holder-names.tsx';
import { useInLanguage } from '../in-language.ts';
import { factsOf } from './act-facts.ts';

/** What an act would lead to, in words. */
export function PreviewFacts({ preview }: { preview: ActPreview }) {
  const translate = useTranslate();
  const say = useInLanguage();
  const { dossier, maySeeEffects } = useDossier();
  const facts = factsOf(dossier, preview);
  const { step, dueDate, sheet } = facts;
  const fileName = ({ partNo, fileId }: { partNo: string; fileId: string }): string => {
    const part = dossier.parts.find((one) => one.partNo === partNo);
    return part?.files.find((file) => file.fileId === fileId)?.name ?? part?.partName ?? partNo;
  };
  const due = (date: string | null): string => formatInstant(date) || translate('dossier.preview.noDate');
  return (
    <Facts
      facts={[
        { label: translate('dossier.preview.step'), value: step ? step.name : translate('dossier.preview.sameStep') },
        facts.statusName !== null && {
          label: translate('dossier.preview.status'),
          value: say(facts.statusName),
        },
        step !== null &&
          !step.final && {
            label: translate('dossier.preview.holder'),
            value: <HolderNames dossier={preview.dossier} />,
          },
        step?.dueDate != null && {
          label: translate('dossier.preview.stepDue'),
          value: formatInstant(step.dueDate),
        },
        {
          label: translate('dossier.header.dueDate'),
          value: dueDate
            ? dueDate.before === null
              ? due(dueDate.after)
              : `${due(dueDate.before)} → ${due(dueDate.after)}`
            : dossier.dates.dueDate && translate('dossier.preview.sameDue', { at: due(dossier.dates.dueDate) }),
        },
        facts.clock.length > 0 && {
          label: translate('dossier.preview.clock'),
          value: facts.clock.map((kind) => translate(`dossier.clock.${kind}`)).join('; '),
        },
        sheet !== null && {
          label: translate('dossier.preview.fee'),
          value: `${formatDong(sheet.total)} · ${translate(`dossier.payment.state.${sheet.state}`)}`,
        },
        facts.drawsNumber && {
          label: translate('dossier.preview.number'),
          value: translate('dossier.preview.numberLater'),
        },
        facts.signed.length > 0 && {
          label: translate('dossier.preview.signed'),
          value: facts.signed.map(fileName).join(', '),
        },
        facts.documents.length > 0 && {
          label: translate('dossier.preview.documents'),
          value: facts.documents.join(', '),
        },
        facts.children > 0 && { label: translate('dossier.preview.children'), value: facts.children },
        maySeeEffects && {
          label: translate('dossier.preview.messages'),
          value:
            facts.messages.length === 0
              ? translate('dossier.preview.noMessages')
              : facts.messages.map(({ to, text }) => (
                  <Box key={`${to}${text}`} component="span" sx={{ display: 'block' }}>
                    {to}
                    {text ? `: “${text}”` : ''}
                  </Box>
                )),
        },
        facts.outside.length > 0 && {
          label: translate('dossier.preview.outside'),
          value: facts.outside.map((kind) => translate(`dossier.effects.kind.${kind}`)).join('; '),
        },
      ]}
    />
  );
}
