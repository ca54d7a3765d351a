import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { OfferedService } from '../../../../schemas/types/index.ts';
import { useCodeNames } from '../../../fields/use-code-options.ts';
import { useDesk } from './desk-context.tsx';

/** Who handles the dossier, and who takes it in where that is another agency. */
export function AgencyFields({ agencies, acting }: { agencies: OfferedService['agencies']; acting: string[] }) {
  const translate = useTranslate();
  const { form, officer, update, faultAt, leave } = useDesk();
  const { agencyCode, receivingAgencyCode } = form;
  const elsewhere = officer ? acting.filter((code) => code !== agencyCode) : [];
  const { nameOf } = useCodeNames('agencies', elsewhere);
  const fault = faultAt('agencyCode');
  const known = agencies.some((agency) => agency.agencyCode === agencyCode);
  return (
    <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <TextField
        select
        id="agencyCode"
        label={translate('dossiers.columns.agency')}
        required
        value={known ? agencyCode : ''}
        onChange={({ target }) =>
          update((before) => ({ ...before, agencyCode: target.value, templateNo: '', caseCode: '', papers: {} }))
        }
        onBlur={() => leave('agencyCode')}
        error={fault !== undefined}
        helperText={fault ?? translate('dossiers.create.agencyHelp')}
      >
        {agencies.map(({ agencyCode: code, agencyName }) => (
          <MenuItem key={code} value={code}>
            {agencyName}
          </MenuItem>
        ))}
      </TextField>
      {elsewhere.length > 0 ? (
        <TextField
          select
          id="receivingAgencyCode"
          label={translate('dossiers.create.receivingAgency')}
          value={elsewhere.includes(receivingAgencyCode) ? receivingAgencyCode : ''}
          onChange={({ target }) => update((before) => ({ ...before, receivingAgencyCode: target.value }))}
          helperText={translate('dossiers.create.receivingHelp')}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">{translate('dossiers.create.sameAgency')}</MenuItem>
          {elsewhere.map((code) => (
            <MenuItem key={code} value={code}>
              {nameOf(code) || code}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
    </Box>
  );
}
