import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { localDateOf } from '../../../../engine/domain/calendar/local-time.ts';
import { computeFee } from '../../../../engine/domain/fee/compute-fee.ts';
import type { Channel } from '../../../../schemas/types/index.ts';
import { check } from '../../../../schemas/validate.ts';
import { useSentence } from '../../../fields/findings.tsx';
import { formatDong } from '../../../fields/formats.ts';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { dongOf, dongText } from '../inputs/dong-text.ts';
import { stayOnEnter } from '../inputs/stay-on-enter.ts';
import { CHANNELS } from './channel-checks.tsx';
import { casesOf, questionsOf } from './try-questions.ts';

/** What an applicant would pay, computed by the engine's own code while the policy is typed. */
export function TryFee() {
  const translate = useTranslate();
  const sentence = useSentence();
  const body: unknown = useWatch({ name: 'body' });
  const [channel, setChannel] = useState<Channel>('direct');
  const [caseCode, setCase] = useState('');
  const [day, setDay] = useState(() => localDateOf(new Date().toISOString()));
  const [groups, setGroups] = useState<string[]>([]);
  const [amounts, setAmounts] = useState<Record<string, number | undefined>>({});
  const checked = check('FeePolicy', body);
  if (!checked.ok || checked.value.lines.length === 0) return null;
  const policy = checked.value;
  const questions = questionsOf(policy);
  const cases = casesOf(policy);
  const quantities = Object.fromEntries(
    questions.map(({ lineCode, of }) => [
      lineCode,
      { [of]: amounts[lineCode], copies: amounts[`${lineCode} copies`] ?? 1 },
    ]),
  );
  const at = `${day || '1970-01-01'}T05:00:00.000Z`;
  const fee = computeFee(policy, {
    channel,
    quantities,
    exemptGroups: groups,
    at,
    ...(caseCode === '' ? {} : { caseCode }),
  });
  const words = 'sharedConfigs.fees.try';
  return (
    <FormSection title={`${words}.title`} help={`${words}.help`}>
      <Box onKeyDown={stayOnEnter}>
        <FieldColumns wide={3}>
          <TextField
            select
            label={translate(`${words}.channel`)}
            value={channel}
            onChange={({ target }) => setChannel(CHANNELS.find((one) => one === target.value) ?? 'direct')}
          >
            {CHANNELS.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`choices.Channel.value.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            type="date"
            label={translate(`${words}.day`)}
            value={day}
            onChange={({ target }) => setDay(target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          {cases.length === 0 ? null : (
            <TextField
              select
              label={translate(`${words}.caseCode`)}
              value={caseCode}
              onChange={({ target }) => setCase(target.value)}
            >
              <MenuItem value="">{translate('sharedConfigs.none')}</MenuItem>
              {cases.map((one) => (
                <MenuItem key={one} value={one}>
                  {one}
                </MenuItem>
              ))}
            </TextField>
          )}
          {questions.map(({ lineCode, of, about }) => (
            <TextField
              key={lineCode}
              label={`${lineCode}: ${of === 'units' ? translate(`${words}.units`, { unit: about }) : translate(`${words}.base`, { name: about })}`}
              value={dongText(amounts[lineCode])}
              onChange={({ target }) => setAmounts({ ...amounts, [lineCode]: dongOf(target.value) })}
              slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            />
          ))}
          {questions
            .filter(({ of }) => of === 'units')
            .map(({ lineCode }) => (
              <TextField
                key={`${lineCode} copies`}
                label={`${lineCode}: ${translate(`${words}.copies`)}`}
                value={dongText(amounts[`${lineCode} copies`] ?? 1)}
                onChange={({ target }) => setAmounts({ ...amounts, [`${lineCode} copies`]: dongOf(target.value) })}
                slotProps={{ htmlInput: { inputMode: 'numeric' } }}
              />
            ))}
        </FieldColumns>
      </Box>
      {(policy.exemptions ?? []).map(({ groupCode, groupName }) => (
        <FormControlLabel
          key={groupCode}
          label={groupName}
          control={
            <Checkbox
              checked={groups.includes(groupCode)}
              onChange={(_event, on) =>
                setGroups(on ? [...groups, groupCode] : groups.filter((one) => one !== groupCode))
              }
            />
          }
        />
      ))}
      <Box role="status" sx={{ mt: 1 }}>
        {fee.lines.length === 0 ? <Typography>{translate(`${words}.nothing`)}</Typography> : null}
        {fee.lines.map((line) => (
          <Typography key={line.lineCode} variant="body2">
            <strong>{line.name}</strong>: {sentence(line.arithmetic)}
          </Typography>
        ))}
        <Typography sx={{ fontWeight: 600, mt: 0.5 }}>
          {translate(`${words}.total`)}: {formatDong(fee.total)}
        </Typography>
      </Box>
    </FormSection>
  );
}
