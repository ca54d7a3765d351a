import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { BodyNumber } from '../../../fields/body-number.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { FieldScope, useFieldScope } from '../../../fields/scope.tsx';
import { FieldColumns } from '../form-section.tsx';
import { BodyDong } from '../inputs/body-dong.tsx';
import { SubRows } from '../rows/sub-rows.tsx';
import { AMOUNT_SHAPES, type AmountShape, amountShapes, isAmountShape } from './amount-blanks.ts';

const NO_TIER = { from: 1, unitAmount: 0 };
const NO_POINT = { base: 0, percent: '0' };

function PointRows({ name }: { name: string }) {
  return (
    <SubRows name={name} shape="PercentPoint" blank={NO_POINT} addLabel="sharedConfigs.fees.point">
      <BodyDong name="base" />
      <BodyText name="percent" />
    </SubRows>
  );
}

/** The fields of one way of computing. */
function ShapeFields({ shape }: { shape: AmountShape }) {
  switch (shape) {
    case 'fixed':
      return <BodyDong name="amount" />;
    case 'perUnit':
      return (
        <FieldColumns>
          <BodyText name="unitName" />
          <BodyDong name="unitAmount" />
        </FieldColumns>
      );
    case 'tiers':
      return (
        <>
          <FieldColumns>
            <BodyText name="unitName" />
            <BodyDong name="cap" />
          </FieldColumns>
          <SubRows name="tiers" shape="FeeTier" blank={NO_TIER} addLabel="sharedConfigs.fees.tier">
            <BodyNumber name="from" />
            <BodyDong name="unitAmount" />
          </SubRows>
        </>
      );
    case 'percent':
    case 'brackets':
      return (
        <>
          <BodyText name="baseName" />
          <PointRows name={shape === 'percent' ? 'points' : 'brackets'} />
          <FieldColumns>
            <BodyDong name="min" />
            <BodyDong name="max" />
          </FieldColumns>
        </>
      );
  }
}

/** How a line is computed: the way is chosen, its own fields follow. */
export function AmountField() {
  const translate = useTranslate();
  const id = useId();
  const { source, disabled } = useFieldScope();
  const { setValue } = useFormContext();
  const place = `${source}.amount`;
  const chosen: unknown = useWatch({ name: `${place}.shape` });
  const shape = isAmountShape(chosen) ? chosen : 'fixed';
  const { title } = amountShapes[shape];
  return (
    <>
      <TextField
        id={id}
        select
        label={translate(`fields.${title}.shape.label`)}
        helperText={translate(`fields.${title}.shape.help`)}
        value={shape}
        onChange={({ target }) => {
          const next: unknown = target.value;
          if (isAmountShape(next)) setValue(place, structuredClone(amountShapes[next].blank), { shouldDirty: true });
        }}
        disabled={disabled}
      >
        {AMOUNT_SHAPES.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`sharedConfigs.fees.shapes.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <FieldScope key={shape} shape={title} source={place}>
        <ShapeFields shape={shape} />
      </FieldScope>
    </>
  );
}
