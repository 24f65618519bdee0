import type { TextValue, Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** `/users/{id}` of an OpenAPI description, as a router with colons has it. */
export function withColons(path: Value, parameter: RegExp, host: Host): Value {
  const change = (text: string) =>
    text.replace(parameter, (whole, name: string) => `${whole.startsWith('/') ? '/' : ''}:${name}`);
  const value = host.force(path);
  if (value.kind === 'constant') return { ...value, value: change(String(value.value)) };
  if (value.kind !== 'text') return value;
  const parts: TextValue['parts'] = value.parts.map((part) =>
    typeof part === 'string' ? change(part) : part,
  );
  return { ...value, parts };
}
