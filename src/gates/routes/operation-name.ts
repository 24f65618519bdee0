import { parsePathTemplate } from '../../model/path-template.ts';
import type { Method } from '../../model/route.ts';

/** What an operation is called and what it answers, guessed from its method and path. */
export interface OperationName {
  /** `refundOrder`; only letters and digits. */
  readonly operationId: string;
  readonly status: '200' | '201' | '204';
  /** One sentence without a full stop, only letters, digits and spaces. */
  readonly description: string;
}

/**
 * Names an operation as REST does: `POST /orders` creates an order, `GET /orders/{id}` gets one, `POST
 * /orders/{id}/refund` refunds it.
 *
 * @param taken ids that are in use.
 */
export function operationName(method: Method, path: string, taken: ReadonlySet<string>): OperationName {
  const { segments } = parsePathTemplate(path);
  const fixed = segments.filter(({ parameters }) => parameters.length === 0).map(({ text }) => words(text));
  const last = segments.at(-1);
  const onItem = last !== undefined && last.parameters.length > 0;
  const noun = fixed.at(-1) ?? ['root'];
  const owner = fixed.at(-2);
  const before = segments.at(-2);
  const isAction =
    method === 'POST' && owner !== undefined && !onItem && before?.parameters.length !== 0 && !isPlural(noun);
  const named = isAction
    ? {
        id: [...noun, ...singular(owner)],
        status: '200' as const,
        text: `The ${text(singular(owner))} after ${text(noun)}`,
      }
    : byMethod(method, noun, onItem);
  const { id, status } = named;
  return { operationId: unused(camelCase(id), segments, taken), status, description: named.text };
}

interface Named {
  readonly id: readonly string[];
  readonly status: OperationName['status'];
  readonly text: string;
}

function byMethod(method: Method, noun: readonly string[], onItem: boolean): Named {
  const one = onItem || isPlural(noun) ? singular(noun) : noun;
  const many = !onItem && isPlural(noun);
  switch (method) {
    case 'POST':
      return { id: ['create', ...one], status: '201', text: `The new ${text(one)}` };
    case 'PUT':
      return {
        id: ['replace', ...(many ? noun : one)],
        status: '200',
        text: `The replaced ${text(many ? noun : one)}`,
      };
    case 'PATCH':
      return {
        id: ['update', ...(many ? noun : one)],
        status: '200',
        text: `The changed ${text(many ? noun : one)}`,
      };
    case 'DELETE':
      return { id: ['delete', ...(many ? noun : one)], status: '204', text: 'Deleted' };
    case 'GET':
    case 'ANY':
      if (many) return { id: ['list', ...noun], status: '200', text: `A list of ${text(noun)}` };
      return { id: ['get', ...one], status: '200', text: `The ${text(one)}` };
    default:
      return { id: [method.toLowerCase(), ...(many ? noun : one)], status: '200', text: 'Done' };
  }
}

/** Another id where one is in use: with the owner, then with a number. */
function unused(
  id: string,
  segments: ReturnType<typeof parsePathTemplate>['segments'],
  taken: ReadonlySet<string>,
): string {
  if (!taken.has(id)) return id;
  const owner = segments.filter(({ parameters }) => parameters.length === 0).at(-2);
  const longer = owner === undefined ? id : `${id}Of${camelCase(['', ...singular(words(owner.text))])}`;
  if (!taken.has(longer)) return longer;
  let number = 2;
  while (taken.has(`${longer}${number}`)) number += 1;
  return `${longer}${number}`;
}

function words(segment: string): readonly string[] {
  const found = segment
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
  return found.length === 0 ? ['resource'] : found;
}

function isPlural(noun: readonly string[]): boolean {
  const last = noun.at(-1) ?? '';
  return last.length > 2 && /(?:[^sui]s|ies)$/.test(last);
}

function singular(noun: readonly string[]): readonly string[] {
  if (!isPlural(noun)) return noun;
  const last = noun.at(-1) ?? '';
  const one = /ies$/.test(last)
    ? last.replace(/ies$/, 'y')
    : /(?:ss|x|ch|sh)es$/.test(last)
      ? last.replace(/es$/, '')
      : last.replace(/s$/, '');
  return [...noun.slice(0, -1), one];
}

function text(noun: readonly string[]): string {
  return noun.join(' ');
}

function camelCase(all: readonly string[]): string {
  const id = all
    .map((word, place) => (place === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return /^\d/.test(id) ? `operation${id}` : id;
}
