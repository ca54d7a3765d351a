import { ConditionForm } from './condition-form.tsx';
import { TextForm, useBodyString } from './text-form.tsx';

/** *Điều kiện kiểm tra*: sentences, or the text they stand for. */
export function ConditionField({ name }: { name: string }) {
  const { text, setText, disabled } = useBodyString(name);
  return (
    <TextForm name={name}>
      <ConditionForm text={text} setText={setText} disabled={disabled} />
    </TextForm>
  );
}
