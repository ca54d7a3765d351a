import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { sameJson } from '../../../../engine/domain/release/merge-changes.ts';
import type { CasePart, DossierPart } from '../../../../schemas/types/index.ts';
import { CheckCell, CountCell } from '../parts/cells.tsx';

interface CaseCellProps {
  /** Place of the case; its callbacks are told it. */
  caseIndex: number;
  caseName: string;
  partNo: string;
  part: DossierPart | undefined;
  /** What the case says of the component; undefined where it does not ask for it. */
  inCase: CasePart | undefined;
  disabled: boolean;
  onAsk(caseIndex: number, partNo: string, asked: boolean): void;
  onNumbers(caseIndex: number, partNo: string, change: Partial<CasePart>): void;
}

const REQUIRED = { as: '', yes: 'yes', no: 'no' } as const;

const requiredValue = (required: boolean | undefined): string =>
  required === undefined ? REQUIRED.as : required ? REQUIRED.yes : REQUIRED.no;

/** Whether a case asks for a component, and in which numbers; an empty number is the component's own. */
export const CaseCell = memo(
  function Cell({ caseIndex, caseName, partNo, part, inCase, disabled, onAsk, onNumbers }: CaseCellProps) {
    const translate = useTranslate();
    const called = (what: string) => `${translate(what)}: ${partNo}, ${caseName}`;
    return (
      <div className="case-cell">
        <CheckCell
          label={called('templates.cases.asked')}
          value={inCase !== undefined}
          disabled={disabled}
          onChange={(asked) => onAsk(caseIndex, partNo, asked)}
        />
        {inCase ? (
          <>
            <CountCell
              label={called('fields.CasePart.originals.label')}
              value={inCase.originals}
              otherwise={part?.originals ?? 0}
              disabled={disabled}
              onChange={(originals) => onNumbers(caseIndex, partNo, { originals })}
            />
            <CountCell
              label={called('fields.CasePart.copies.label')}
              value={inCase.copies}
              otherwise={part?.copies ?? 0}
              disabled={disabled}
              onChange={(copies) => onNumbers(caseIndex, partNo, { copies })}
            />
            <select
              className="cell-kind"
              aria-label={called('fields.CasePart.required.label')}
              value={requiredValue(inCase.required)}
              disabled={disabled}
              onChange={({ target }) =>
                onNumbers(caseIndex, partNo, {
                  required: target.value === REQUIRED.as ? undefined : target.value === REQUIRED.yes,
                })
              }
            >
              <option value={REQUIRED.as}>
                {translate(part?.required ? 'templates.cases.asRequired' : 'templates.cases.asOptional')}
              </option>
              <option value={REQUIRED.yes}>{translate('templates.cases.required')}</option>
              <option value={REQUIRED.no}>{translate('templates.cases.optional')}</option>
            </select>
          </>
        ) : null}
      </div>
    );
  },
  (one, other) =>
    one.caseIndex === other.caseIndex &&
    one.caseName === other.caseName &&
    one.partNo === other.partNo &&
    one.disabled === other.disabled &&
    sameJson(one.inCase ?? null, other.inCase ?? null) &&
    sameJson(one.part ?? null, other.part ?? null),
);
