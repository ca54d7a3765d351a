import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ProcessOption } from '../../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../../fields/code-autocomplete.tsx';
import { useFindingsAt, useSentence } from '../../../fields/findings.tsx';
import { RowActs, RowPlace } from '../../../fields/row-acts.tsx';

interface OptionRowProps {
  option: ProcessOption;
  index: number;
  last: boolean;
  disabled: boolean;
  /** Puts the cursor into its first field: it was just added. */
  fresh: boolean;
  onChange(change: Partial<ProcessOption>): void;
  onMove(to: number): void;
  onEdit(): void;
  onRemove(): void;
}

/** What is wrong with one field of an option, in words. */
function useFault(index: number): (field: string) => string {
  const sentence = useSentence();
  const findings = useFindingsAt(`/processes/${index}`, true);
  return (field) => {
    const found = findings.find(({ path }) => path === `/processes/${index}/${field}`);
    return found ? sentence(found.message) : '';
  };
}

/** One pair of template and process, chosen where it stands; the rest is in its form. */
export function OptionRow({
  option,
  index,
  last,
  disabled,
  fresh,
  onChange,
  onMove,
  onEdit,
  onRemove,
}: OptionRowProps) {
  const translate = useTranslate();
  const id = useId();
  const fault = useFault(index);
  const called = option.optionName || translate('services.options.one', { number: index + 1 });
  const more = [
    option.autoSelect ? translate('services.options.when', { rule: option.autoSelect }) : '',
    option.feePolicyCode ? translate('services.options.fee', { code: option.feePolicyCode }) : '',
    option.sampleCount === undefined ? '' : translate('services.options.sets', { smart_count: option.sampleCount }),
  ].filter(Boolean);
  return (
    <Box
      component="li"
      aria-label={called}
      sx={{ borderBottom: 1, borderColor: 'divider', py: 1, '&:last-child': { borderBottom: 0 } }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', md: 'auto minmax(140px, 1fr) minmax(0, 2fr) minmax(0, 2fr) auto' },
          columnGap: 1,
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', pt: { md: 1 } }}>
          <Typography component="span" sx={{ fontWeight: 600, mr: 0.5 }}>
            {index + 1}
          </Typography>
          {disabled ? null : <RowPlace list="option" code={called} index={index} last={last} onMove={onMove} />}
        </Box>
        <TextField
          id={`${id}-name`}
          name={`body.processes.${index}.optionName`}
          label={translate('fields.ProcessOption.optionName.label')}
          value={option.optionName}
          onChange={({ target }) => onChange({ optionName: target.value })}
          disabled={disabled}
          error={fault('optionName') !== ''}
          helperText={fault('optionName')}
        />
        <CodeAutocomplete
          id={`${id}-template`}
          name={`body.processes.${index}.templateNo`}
          resource="dossier-templates"
          label={translate('fields.ProcessOption.templateNo.label')}
          help={fault('templateNo')}
          faulty={fault('templateNo') !== ''}
          value={option.templateNo}
          onChoose={(chosen) => onChange({ templateNo: chosen?.code ?? '', templateName: chosen?.name ?? '' })}
          disabled={disabled}
          autoFocus={fresh}
          required
        />
        <CodeAutocomplete
          id={`${id}-process`}
          name={`body.processes.${index}.processNo`}
          resource="service-processes"
          label={translate('fields.ProcessOption.processNo.label')}
          help={fault('processNo')}
          faulty={fault('processNo') !== ''}
          value={option.processNo}
          onChoose={(chosen) => onChange({ processNo: chosen?.code ?? '', processName: chosen?.name ?? '' })}
          disabled={disabled}
          required
        />
        <Box sx={{ display: 'flex', alignItems: 'center', pt: { md: 0.5 } }}>
          <Button size="small" onClick={onEdit}>
            {translate('services.options.details')}
          </Button>
          <RowActs code={called} disabled={disabled} onEdit={onEdit} onRemove={onRemove} />
        </Box>
      </Box>
      {more.length > 0 ? (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {more.join(' · ')}
        </Typography>
      ) : null}
    </Box>
  );
}
