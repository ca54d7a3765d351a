import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { SignatureKind, SignatureRule } from '../../../schemas/types/index.ts';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { PickInput } from '../lists/pick-input.tsx';
import { paperChoices } from '../papers/paper-choices.ts';
import { usePaperTemplates } from '../papers/use-papers.ts';
import { useChoices } from '../use-choices.ts';

const KINDS: readonly SignatureKind[] = ['signature', 'stamp'];

const isRule = (value: unknown): value is SignatureRule =>
  typeof value === 'object' && value !== null && 'paper' in value && 'kind' in value && 'roleCode' in value;

/** *Chữ ký, con dấu phải có trước*: which paper whose signature or stamp, before the act can be done. */
export function SignaturesField({ action }: { action: string }) {
  const translate = useTranslate();
  const { value, change, label, help, disabled, source, id, faulty } = useBodyInput('signaturesRequired');
  const rules = Array.isArray(value) ? value.filter(isRule) : [];
  const template: string | undefined = useWatch({ name: `${action}.dossierTemplateNo` });
  const parts = usePaperTemplates(template ?? '').flatMap((one) => one.parts);
  const roles = useChoices('roles');
  const papers = paperChoices(
    parts,
    rules.map(({ paper }) => paper),
  );
  const put = (next: SignatureRule[]) => change(next.length > 0 ? next : undefined);
  const edit = (index: number, changed: Partial<SignatureRule>) =>
    put(rules.map((rule, at) => (at === index ? { ...rule, ...changed } : rule)));
  return (
    <Box component="section" aria-labelledby={id} data-source={source} tabIndex={-1} sx={{ my: 1 }}>
      <Typography id={id} variant="subtitle2" component="h4">
        {label}
      </Typography>
      {rules.map((rule, index) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name of their own and keep their order
          key={index}
          sx={{
            display: 'grid',
            gap: 1,
            alignItems: 'center',
            gridTemplateColumns: { xs: '1fr', md: '3fr 2fr 3fr auto' },
          }}
        >
          <PickInput
            label={translate('fields.SignatureRule.paper.label')}
            value={rule.paper}
            choices={papers}
            emptyLabel={translate('processes.signatures.choosePaper')}
            {...(disabled === undefined ? {} : { disabled })}
            onChange={(paper) => edit(index, { paper })}
          />
          <TextField
            select
            label={translate('fields.SignatureRule.kind.label')}
            value={rule.kind}
            disabled={disabled}
            onChange={({ target }) => edit(index, { kind: KINDS.find((kind) => kind === target.value) ?? 'signature' })}
          >
            {KINDS.map((kind) => (
              <MenuItem key={kind} value={kind}>
                {translate(`choices.SignatureRule.kind.${kind}`)}
              </MenuItem>
            ))}
          </TextField>
          <PickInput
            label={translate('fields.SignatureRule.roleCode.label')}
            value={rule.roleCode}
            choices={roles}
            emptyLabel={translate('processes.signatures.anybody')}
            {...(disabled === undefined ? {} : { disabled })}
            onChange={(roleCode) => edit(index, { roleCode })}
          />
          {disabled ? null : (
            <IconButton
              aria-label={translate('processes.signatures.remove', { paper: rule.paper })}
              onClick={() => put(rules.filter((_rule, at) => at !== index))}
            >
              <RemoveIcon />
            </IconButton>
          )}
        </Box>
      ))}
      {disabled ? null : (
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => put([...rules, { paper: papers[0]?.value ?? 'KQ01', kind: 'signature', roleCode: '' }])}
        >
          {translate('processes.signatures.add')}
        </Button>
      )}
      <FormHelperText error={faulty}>{help}</FormHelperText>
    </Box>
  );
}
