import { useDeferredValue } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { BodyCheck } from '../../fields/body-check.tsx';
import { BodyNumber } from '../../fields/body-number.tsx';
import { BodySelect } from '../../fields/body-select.tsx';
import { BodyText } from '../../fields/body-text.tsx';
import { OverlaySection } from '../../resources/overlays/overlay-section.tsx';
import { BodyPick, BodyTokens } from '../lists/body-pick.tsx';
import { Columns, Section } from '../lists/section.tsx';
import { RoleRows } from '../roles/role-rows.tsx';
import { DueDateField } from '../texts/due-date-field.tsx';
import { NumberPatternField } from '../texts/number-pattern-field.tsx';
import { useChoices } from '../use-choices.ts';
import { ChannelDurations } from './channel-durations.tsx';
import { LaneRows } from './lane-rows.tsx';
import { Limits } from './limits.tsx';
import { StartRuleField } from './start-rule.tsx';
import { SupplementRuleField } from './supplement-rule.tsx';

/** What stands further down the page. */
function Rest() {
  const servers = useChoices('server-configs');
  return (
    <>
      <Section title="numbers">
        <BodyCheck name="generateDossierNo" />
        <NumberPatternField name="dossierNoPattern" />
        <Columns>
          <BodyText name="dossierGroupPattern" monospace />
          <BodyText name="counterCode" />
        </Columns>
      </Section>
      <Section title="people">
        <RoleRows condition={<BodyText name="condition" monospace />} />
        <LaneRows />
      </Section>
      <Section title="overlays">
        <OverlaySection />
      </Section>
      <Section title="exchange">
        <Columns>
          <BodyTokens name="serverNo" free choices={servers} />
          <BodyText name="serverName" />
        </Columns>
        <BodyCheck name="directNotification" />
        <BodyCheck name="generatePassword" />
      </Section>
      <Section title="kept">
        <Columns wide={3}>
          <BodyNumber name="counter" />
          <BodyText name="sourceSite" />
          <BodyCheck name="requestPayment" />
        </Columns>
        <BodyText name="paymentFee" multiline monospace />
      </Section>
    </>
  );
}

/** *Thông tin quy trình*: everything about the process that is neither a step nor an action; what is further down is mounted right after. */
export function InfoTab() {
  const translate = useTranslate();
  const unit: unknown = useWatch({ name: 'body.durationUnit' });
  const whole = useDeferredValue(true, false);
  return (
    <>
      <Section title="process">
        <Columns>
          <BodyText name="processNo" />
          <BodyPick name="ownerAgency" choices={useChoices('agencies')} emptyLabel={translate('processes.noAgency')} />
        </Columns>
        <BodyText name="processName" multiline rows={1} />
        <BodyText name="description" multiline />
      </Section>
      <Section title="time">
        <Columns>
          <BodyNumber
            name="durationCount"
            unit={translate(unit === 1 ? 'processes.units.hour' : 'processes.units.day')}
          />
          <BodySelect name="durationUnit" />
        </Columns>
        <ChannelDurations />
        <StartRuleField />
        <SupplementRuleField />
        <Limits />
        <BodyCheck name="generateDueDate" />
        <DueDateField />
      </Section>
      {whole ? <Rest /> : null}
    </>
  );
}
