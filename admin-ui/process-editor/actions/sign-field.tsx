import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { BodyCheck } from '../../fields/body-check.tsx';
import { useFieldScope } from '../../fields/scope.tsx';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { RadioField } from '../lists/radio-field.tsx';

const SIGNATURES = ['', 'digital', 'plugin', 'hsm', 'pluginAndHSM', 'captcha', 'password', 'pin'];

/** *Hình thức xác nhận · Sinh mã số tiếp nhận · Có ký số điện tử*: ticking the last where nothing was chosen means the plug-in, as on the users' own screen. */
export function SignField() {
  const { source } = useFieldScope();
  const { setValue } = useFormContext();
  const signs = useBodyInput('eSignature').value === true;
  const { value: type } = useBodyInput('signatureType');
  const before = useRef({ source, signs });
  useEffect(() => {
    const ticked = before.current.source === source && !before.current.signs && signs;
    before.current = { source, signs };
    if (ticked && type === '') setValue(`${source}.signatureType`, 'plugin', { shouldDirty: true });
  }, [source, signs, type, setValue]);
  return (
    <>
      <RadioField name="signatureType" shape="ProcessAction" values={SIGNATURES} />
      <BodyCheck name="createDossierNo" />
      <BodyCheck name="eSignature" />
    </>
  );
}
