import { type ElementSpec, may, must } from '../element-spec.ts';

/** The wording of a message. */
export const notificationTemplate: ElementSpec = {
  name: 'NotificationTemplate',
  fields: [
    ...must.text('notificationType'),
    ...may.boolean('sendEmail'),
    ...may.text('emailSubject', 'emailBody', 'textMessage'),
    ...may.boolean('sendSMS'),
    ...may.integer('expireDuration'),
    ...may.text('interval', 'notifyMessage'),
    ...may.boolean('sendNotification'),
  ],
};
