import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { BodyCheck } from '../../fields/body-check.tsx';
import { BodyNumber } from '../../fields/body-number.tsx';
import { BodySelect } from '../../fields/body-select.tsx';
import { BodyText } from '../../fields/body-text.tsx';
import { FieldScope } from '../../fields/scope.tsx';
import { BodyPick, BodyTokens } from '../lists/body-pick.tsx';
import { Columns, Section } from '../lists/section.tsx';
import { RoleRows } from '../roles/role-rows.tsx';
import { ConditionField } from '../texts/condition-field.tsx';
import { useStatuses } from '../use-choices.ts';
import { useLanes, useSteps } from '../use-lists.ts';
import { StepCode } from './step-code.tsx';

const SHAPE = 'ProcessStep';
const LOCK_STATES = ['PAUSE', 'PAUSE_OVERDUE'];

function Status({ source }: { source: string }) {
  const translate = useTranslate();
  const status: unknown = useWatch({ name: `${source}.dossierStatus` });
  const statuses = useStatuses();
  return (
    <Columns>
      <BodyPick
        name="dossierStatus"
        choices={statuses.filter(({ parent }) => parent === '')}
        emptyLabel={translate('processes.steps.noStatus')}
      />
      <BodyTokens name="dossierSubStatus" free choices={statuses.filter(({ parent }) => parent === status)} />
    </Columns>
  );
}

/** Whose people take over: those with the step's roles, or those who acted there. */
function RoleAsStep() {
  const translate = useTranslate();
  const choices = useSteps().flatMap(({ stepCode, stepName }) => [
    { value: stepCode, label: translate('processes.steps.rolesOf', { step: stepName || stepCode }) },
    { value: `!${stepCode}`, label: translate('processes.steps.actedAt', { step: stepName || stepCode }) },
  ]);
  return <BodyTokens name="roleAsStep" free choices={choices} />;
}

function Lane() {
  const translate = useTranslate();
  const choices = useLanes().map(({ sequenceNo, sequenceName }) => ({ value: sequenceNo, label: sequenceName }));
  return <BodyPick name="sequenceNo" choices={choices} emptyLabel={translate('processes.steps.noLane')} />;
}

/** Every field of a step. */
export const StepForm = memo(({ index }: { index: number }) => {
  const translate = useTranslate();
  const source = `body.steps.${index}`;
  const unit: unknown = useWatch({ name: 'body.durationUnit' });
  return (
    <FieldScope shape={SHAPE} source={source}>
      <Section title="step">
        <Columns>
          <BodyText name="stepName" />
          <StepCode index={index} />
        </Columns>
        <Columns>
          <Lane />
          <BodyText name="groupName" />
        </Columns>
        <Status source={source} />
        <Columns>
          <BodyNumber
            name="durationCount"
            unit={translate(unit === 1 ? 'processes.units.hour' : 'processes.units.day')}
          />
          <BodyNumber name="waitLimit" unit={translate('processes.units.day')} />
        </Columns>
      </Section>
      <Section title="people">
        <RoleRows condition={<ConditionField name="condition" />} />
        <RoleAsStep />
      </Section>
      <Section title="work">
        <BodySelect name="checkInput" />
        <BodyCheck name="editable" />
        <BodyText name="stepInstruction" multiline />
        <BodyPick
          name="lockState"
          emptyLabel={translate('choices.ProcessStep.lockState.none')}
          choices={LOCK_STATES.map((value) => ({
            value,
            label: translate(`choices.${SHAPE}.lockState.${value}`),
            hideCode: true,
          }))}
        />
      </Section>
      <Section title="kept">
        <BodyText name="briefNote" multiline />
        <BodyText name="restrictDossier" />
        <BodyText name="customProcessUrl" />
      </Section>
    </FieldScope>
  );
});
