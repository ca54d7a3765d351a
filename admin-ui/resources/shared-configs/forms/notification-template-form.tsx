import { BodyCheck } from '../../../fields/body-check.tsx';
import { BodyNumber } from '../../../fields/body-number.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { NamedSelect } from '../inputs/named-select.tsx';
import { KeptFields } from './kept-fields.tsx';
import { LetterCount } from './letter-count.tsx';
import { Placeholders } from './placeholders.tsx';

/** *Mẫu thông báo*: the same message by e-mail, by SMS and on the screen. */
export function NotificationTemplateForm() {
  return (
    <>
      <FormSection title="sharedConfigs.sections.general">
        <BodyText name="notificationType" monospace />
        <FieldColumns>
          <BodyNumber name="expireDuration" />
          <NamedSelect name="interval" values={['minutely', 'hourly']} />
        </FieldColumns>
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.email">
        <BodyCheck name="sendEmail" />
        <BodyText name="emailSubject" />
        <Placeholders name="emailSubject" />
        <BodyText name="emailBody" multiline rows={5} monospace />
        <Placeholders name="emailBody" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.sms">
        <BodyCheck name="sendSMS" />
        <BodyText name="textMessage" multiline rows={2} />
        <LetterCount name="textMessage" />
        <Placeholders name="textMessage" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.screen">
        <BodyCheck name="sendNotification" />
        <BodyText name="notifyMessage" multiline rows={2} />
        <Placeholders name="notifyMessage" />
      </FormSection>
      <KeptFields />
    </>
  );
}
