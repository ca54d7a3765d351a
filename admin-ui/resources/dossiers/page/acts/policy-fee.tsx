import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { FeeAsked, FeeQuantity, FeeQuestion } from '../../../../../schemas/types/index.ts';
import { DongField } from './dong-field.tsx';
import type { FeeInput } from './fee-plan.ts';
import { MethodField } from './method-field.tsx';

interface PolicyFeeProps {
  asked: FeeAsked;
  collects: boolean;
  officer: boolean;
  value: FeeInput;
  onChange(fee: FeeInput): void;
}

/** What a fee policy is to count by: quantities, and who is exempt. The preview shows what it comes to. */
export function PolicyFee({ asked, collects, officer, value, onChange }: PolicyFeeProps) {
  const translate = useTranslate();
  const groups = value.exemptGroups ?? asked.groups.filter(({ claimed }) => claimed).map(({ groupCode }) => groupCode);
  const quantityOf = ({ lineCode, quantity }: FeeQuestion): FeeQuantity => ({
    ...quantity,
    ...value.quantities?.[lineCode],
  });
  const set = (question: FeeQuestion, field: keyof FeeQuantity, amount: number) => {
    const { [field]: _before, ...rest } = quantityOf(question);
    const changed = Number.isNaN(amount) ? rest : { ...rest, [field]: amount };
    onChange({ ...value, quantities: { ...value.quantities, [question.lineCode]: changed } });
  };
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, m: 0, minWidth: 0, display: 'grid', gap: 1.5 }}
    >
      <Typography component="legend" variant="subtitle2" sx={{ px: 0.5 }}>
        {translate('payments.byPolicy', { policy: asked.policyName })}
      </Typography>
      {asked.lines.flatMap((question) =>
        question.needs === 'nothing'
          ? []
          : [
              <DongField
                key={question.lineCode}
                label={question.name}
                unit={question.needs === 'base' ? 'đ' : question.countName}
                value={quantityOf(question)[question.needs]}
                onChange={(amount) => set(question, question.needs === 'base' ? 'base' : 'units', amount)}
                faulty={false}
              />,
              ...(question.copies
                ? [
                    <DongField
                      key={`${question.lineCode} copies`}
                      label={translate('payments.copiesOf', { name: question.name })}
                      unit={translate('dossier.fee.copies')}
                      value={quantityOf(question).copies ?? 1}
                      onChange={(amount) => set(question, 'copies', amount)}
                      faulty={false}
                    />,
                  ]
                : []),
            ],
      )}
      {officer && asked.groups.length > 0 ? (
        <Box role="group" aria-label={translate('payments.exempt')}>
          <Typography variant="body2">{translate('payments.exempt')}</Typography>
          {asked.groups.map(({ groupCode, groupName }) => (
            <FormControlLabel
              key={groupCode}
              sx={{ display: 'flex' }}
              control={
                <Checkbox
                  checked={groups.includes(groupCode)}
                  onChange={({ target }) => {
                    const others = groups.filter((code) => code !== groupCode);
                    onChange({ ...value, exemptGroups: target.checked ? [...others, groupCode] : others });
                  }}
                />
              }
              label={groupName}
            />
          ))}
        </Box>
      ) : null}
      {collects ? <MethodField value={value} onChange={onChange} /> : null}
    </Box>
  );
}
