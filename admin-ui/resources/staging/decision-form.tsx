import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { portalDoubts } from '../../../engine/domain/portal/doubts.ts';
import type { PortalFlag } from '../../../engine/domain/portal/flags.ts';
import type { PortalDecision } from '../../../schemas/types/index.ts';
import { proposedDecision, UNITS } from './proposed-decision.ts';

interface DecisionFormProps {
  flag: PortalFlag;
  onDecide(decision: PortalDecision): void;
}

type Change = (more: Partial<PortalDecision>) => void;
const row = { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' } as const;
const FEE_KINDS = ['none', 'local', 'phi', 'lephi'] as const;
const PAPERS = ['part', 'note'] as const;
const GROUPINGS = ['group', 'case'] as const;

interface ChoiceProps<Choice extends string> {
  label: string;
  words: string;
  value: Choice;
  choices: readonly Choice[];
  onChoose(choice: Choice): void;
}

function ChoiceField<Choice extends string>({ label, words, value, choices, onChoose }: ChoiceProps<Choice>) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate(label)}
      value={value}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => choice === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
      sx={{ minWidth: 180, width: 'auto' }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice} value={choice}>
          {translate(`staging.${words}.${choice}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface NumberProps {
  label: string;
  value: number | undefined;
  onChange(value: number): void;
}

function NumberField({ label, value, onChange }: NumberProps) {
  const translate = useTranslate();
  return (
    <TextField
      type="number"
      label={translate(label)}
      value={value ?? ''}
      onChange={({ target }) => onChange(Number(target.value))}
      slotProps={{ htmlInput: { min: 0, step: 1 } }}
      sx={{ width: 150 }}
    />
  );
}

function TimeFields({ decision, change }: { decision: PortalDecision; change: Change }) {
  const { noLimit = false, duration = { count: 1, unit: 'working-day' } } = decision;
  const unit = noLimit ? 'none' : duration.unit;
  const translate = useTranslate();
  return (
    <>
      {noLimit ? null : (
        <NumberField
          label="staging.count"
          value={duration.count}
          onChange={(count) => change({ duration: { ...duration, count } })}
        />
      )}
      <TextField
        select
        label={translate('staging.unit')}
        value={unit}
        onChange={({ target }) => {
          const chosen = UNITS.find((known) => known === target.value);
          change(chosen ? { noLimit: false, duration: { ...duration, unit: chosen } } : { noLimit: true });
        }}
        sx={{ minWidth: 200, width: 'auto' }}
      >
        {UNITS.map((known) => (
          <MenuItem key={known} value={known}>
            {translate(`staging.units.${known}`)}
          </MenuItem>
        ))}
        <MenuItem value="none">{translate('fields.PortalDecision.noLimit.label')}</MenuItem>
      </TextField>
    </>
  );
}

function FeeFields({ decision, change }: { decision: PortalDecision; change: Change }) {
  const { feeKind = 'none', amount } = decision;
  return (
    <>
      <ChoiceField
        label="fields.PortalDecision.feeKind.label"
        words="feeKinds"
        value={feeKind}
        choices={FEE_KINDS}
        onChoose={(chosen) => change({ feeKind: chosen })}
      />
      {feeKind === 'phi' || feeKind === 'lephi' ? (
        <NumberField
          label="fields.PortalDecision.amount.label"
          value={amount}
          onChange={(next) => change({ amount: Math.round(next) })}
        />
      ) : null}
    </>
  );
}

function PaperFields({ decision, change }: { decision: PortalDecision; change: Change }) {
  const { paper = 'part', originals = 0, copies = 0 } = decision;
  return (
    <>
      <ChoiceField
        label="fields.PortalDecision.paper.label"
        words="papers"
        value={paper}
        choices={PAPERS}
        onChoose={(chosen) => change({ paper: chosen })}
      />
      {paper === 'part' ? (
        <>
          <NumberField
            label="fields.PortalDecision.originals.label"
            value={originals}
            onChange={(next) => change({ originals: next })}
          />
          <NumberField
            label="fields.PortalDecision.copies.label"
            value={copies}
            onChange={(next) => change({ copies: next })}
          />
        </>
      ) : null}
    </>
  );
}

/** What can be decided about a doubt, beginning with what is most likely. */
export function DecisionForm({ flag, onDecide }: DecisionFormProps) {
  const translate = useTranslate();
  const [decision, setDecision] = useState<PortalDecision>(() => proposedDecision(flag));
  const change: Change = (more) => setDecision({ ...decision, ...more });
  const { answer } = portalDoubts[flag.findingCode];
  const fee = decision.feeKind === 'phi' || decision.feeKind === 'lephi';
  const incomplete =
    (answer === 'time' && !decision.noLimit && !((decision.duration?.count ?? 0) > 0)) ||
    (answer === 'fee' && fee && !((decision.amount ?? 0) > 0));
  return (
    <Box sx={row}>
      {answer === 'time' ? <TimeFields decision={decision} change={change} /> : null}
      {answer === 'fee' ? <FeeFields decision={decision} change={change} /> : null}
      {answer === 'paper' ? <PaperFields decision={decision} change={change} /> : null}
      {answer === 'grouping' ? (
        <ChoiceField
          label="fields.PortalDecision.grouping.label"
          words="groupings"
          value={decision.grouping ?? 'group'}
          choices={GROUPINGS}
          onChoose={(grouping) => change({ grouping })}
        />
      ) : null}
      <Button variant="outlined" disabled={incomplete} onClick={() => onDecide(decision)}>
        {translate(answer === 'seen' ? 'staging.seen' : 'staging.decide')}
      </Button>
    </Box>
  );
}
