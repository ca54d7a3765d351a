import { memo, useDeferredValue } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { BodyCheck } from '../../fields/body-check.tsx';
import { BodySelect } from '../../fields/body-select.tsx';
import { BodyText } from '../../fields/body-text.tsx';
import { FieldScope } from '../../fields/scope.tsx';
import { BodyPick } from '../lists/body-pick.tsx';
import { RadioField } from '../lists/radio-field.tsx';
import { Columns, Section } from '../lists/section.tsx';
import { missingPaper } from '../papers/paper-choices.ts';
import { PapersField } from '../papers/papers-field.tsx';
import { usePaperTemplates } from '../papers/use-papers.ts';
import { stepChoices } from '../step-name.ts';
import { ChildrenField } from '../texts/children-field.tsx';
import { ConditionField } from '../texts/condition-field.tsx';
import { ConfigNoteField } from '../texts/config-note-field.tsx';
import { FeeField } from '../texts/fee-field.tsx';
import { PostActionField } from '../texts/post-action-field.tsx';
import { useChoices } from '../use-choices.ts';
import { useSteps } from '../use-lists.ts';
import { AssigneeField } from './assignee-field.tsx';
import { FeeForOthers } from './fee-for-others.tsx';
import { SignField } from './sign-field.tsx';
import { SignaturesField } from './signatures-field.tsx';

const SHAPE = 'ProcessAction';
const AUTO_EVENTS = ['submit', 'listener', 'timmer', 'special'];
const PAYMENTS = [0, 1, 2, 3, 4, 5];

/** Papers of the action: the template they come from, what it makes, what it hands back. */
function Papers({ source }: { source: string }) {
  const translate = useTranslate();
  const steps = useSteps();
  const [template, post, made]: (string | undefined)[] = useWatch({
    name: [`${source}.dossierTemplateNo`, `${source}.postStepCode`, `${source}.createDossierFiles`],
  });
  const templates = usePaperTemplates(template ?? '');
  const status = steps.find(({ stepCode }) => stepCode === post)?.dossierStatus ?? '';
  const usual = post ? missingPaper(status, made ?? '') : undefined;
  return (
    <>
      <BodyPick
        name="dossierTemplateNo"
        choices={useChoices('dossier-templates')}
        emptyLabel={translate('processes.papers.pairedTemplates')}
      />
      <PapersField name="createDossierFiles" templates={templates} usual={usual} />
      <PapersField name="returnDossierFiles" templates={templates} />
    </>
  );
}

function AutoEvent() {
  const translate = useTranslate();
  return (
    <BodyPick
      name="autoEvent"
      emptyLabel={translate('choices.ProcessAction.autoEvent.none')}
      choices={AUTO_EVENTS.map((value) => ({
        value,
        label: translate(`choices.ProcessAction.autoEvent.${value}`),
        hideCode: true,
      }))}
    />
  );
}

function Steps() {
  const translate = useTranslate();
  const choices = stepChoices(useSteps());
  return (
    <Columns>
      <BodyPick name="preStepCode" choices={choices} emptyLabel={translate('processes.steps.first')} />
      <BodyPick name="postStepCode" choices={choices} emptyLabel={translate('processes.steps.goBack')} />
    </Columns>
  );
}

/** What stands further down the form. */
function Rest({ index }: { index: number }) {
  return (
    <>
      <Section title="payment">
        <RadioField name="requestPayment" shape={SHAPE} values={PAYMENTS} />
        <FeeField />
        <FeeForOthers index={index} />
      </Section>
      <Section title="exchange">
        <BodyText name="syncActionCode" />
        <ChildrenField />
      </Section>
      <Section title="comment">
        <BodyCheck name="reasonRequired" />
        <ConfigNoteField />
        <PostActionField />
      </Section>
      <Section title="signing">
        <SignField />
        <SignaturesField action={`body.actions.${index}`} />
      </Section>
      <Section title="kept">
        <BodyText name="makeBriefNote" multiline />
        <BodySelect name="checkInput" />
        <BodyText name="actionKey" monospace />
      </Section>
    </>
  );
}

/** Every field of an action, in the order the administrators' guide has them; what is further down is mounted right after. */
export const ActionForm = memo(({ index }: { index: number }) => {
  const source = `body.actions.${index}`;
  const whole = useDeferredValue(true, false);
  return (
    <FieldScope shape={SHAPE} source={source}>
      <Section title="what">
        <Columns>
          <BodyText name="actionName" />
          <BodyText name="actionCode" />
        </Columns>
        <ConditionField name="preCondition" />
        <Columns>
          <AutoEvent />
        </Columns>
        <Steps />
      </Section>
      <Section title="people">
        <BodySelect name="allowAssignUser" />
        <BodyCheck name="rollbackable" />
        <AssigneeField />
      </Section>
      <Section title="papers">
        <Papers source={source} />
      </Section>
      {whole ? <Rest index={index} /> : null}
    </FieldScope>
  );
});
