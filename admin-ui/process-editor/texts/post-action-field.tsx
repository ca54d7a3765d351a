import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { readList } from '../../../engine/domain/process/read-texts.ts';
import { CodeInput } from '../lists/code-input.tsx';
import { PickInput } from '../lists/pick-input.tsx';
import { TokensInput } from '../lists/tokens-input.tsx';
import { useChoices } from '../use-choices.ts';
import { objectIn, textAt, withValue } from './json-text.ts';
import { TextForm, useBodyString } from './text-form.tsx';

const NAME = 'postAction';
const DATE_OPTIONS = ['0', '1', '2', '3', '4', '5', '6', '9', '10', '11', '12', '13'];

/** *Thao tác thực hiện sau*: papers to make, what happens to the due date, a partner to call, a mark to set. */
export function PostActionField() {
  const translate = useTranslate();
  const { text, setText, disabled } = useBodyString(NAME);
  const documents = useChoices('document-types');
  const servers = useChoices('server-configs');
  const post = objectIn(text);
  return (
    <TextForm name={NAME} broken={!post}>
      {post ? (
        <>
          <TokensInput
            free
            label={translate('fields.PostAction.documents.label')}
            help={translate('fields.PostAction.documents.help')}
            values={readList(textAt(post, 'CREATE_DOCUMENT', 'documentType'))}
            choices={documents}
            disabled={disabled}
            onChange={(codes) => setText(withValue(text, ['CREATE_DOCUMENT', 'documentType'], codes.join(',')))}
          />
          <PickInput
            label={translate('fields.PostAction.date.label')}
            help={translate('fields.PostAction.date.help')}
            value={textAt(post, 'CHANGE_DATE', 'dateOption')}
            emptyLabel={translate('processes.post.dateAsShared')}
            choices={DATE_OPTIONS.map((value) => ({
              value,
              label: translate(`choices.ActionConfig.dateOption.${value}`),
              hideCode: true,
            }))}
            disabled={disabled}
            onChange={(option) => setText(withValue(text, ['CHANGE_DATE', 'dateOption'], option))}
          />
          <CodeInput
            label={translate('fields.PostAction.call.label')}
            help={translate('fields.PostAction.call.help')}
            value={textAt(post, 'CALL_API', 'serverNo')}
            choices={servers}
            disabled={disabled}
            onChange={(code) => setText(withValue(text, ['CALL_API', 'serverNo'], code))}
          />
          <TextField
            label={translate('fields.PostAction.mark.label')}
            helperText={translate('fields.PostAction.mark.help')}
            value={textAt(post, 'MULTIPLE_CHECK')}
            disabled={disabled}
            onChange={({ target }) => setText(withValue(text, ['MULTIPLE_CHECK'], target.value))}
          />
        </>
      ) : null}
    </TextForm>
  );
}
