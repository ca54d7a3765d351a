import Form from '@rjsf/mui';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { useMemo, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formValidator } from './form-validator.ts';
import { formWords } from './form-words.ts';

interface OnlineFormProps {
  schema: RJSFSchema;
  uiSchema?: UiSchema;
  /** What the form begins with. */
  data?: unknown;
  onChange?(data: unknown, valid: boolean): void;
  disabled?: boolean;
  /** Prefix of the fields' ids, for a page with several forms. */
  idPrefix?: string;
}

/** Draws the online form of a paper; what is wrong is told at each field while it is filled in. Load it lazily: it is large. */
export function OnlineForm({
  schema,
  uiSchema,
  data,
  onChange,
  disabled = false,
  idPrefix = 'online',
}: OnlineFormProps) {
  const locale = useLocale();
  const translate = useTranslate();
  const [value, setValue] = useState(data);
  const validator = useMemo(() => formValidator(({ vi, en }) => (locale === 'en' ? en : vi)), [locale]);
  return (
    <Form
      tagName="div"
      schema={schema}
      uiSchema={{ ...uiSchema, 'ui:submitButtonOptions': { norender: true } }}
      validator={validator}
      translateString={formWords(translate)}
      formData={value}
      onChange={({ formData, errors }) => {
        setValue(formData);
        onChange?.(formData, errors.length === 0);
      }}
      liveValidate
      showErrorList={false}
      noHtml5Validate
      disabled={disabled}
      idPrefix={idPrefix}
    />
  );
}
