import type { Guard } from '../../resolve/router.ts';
import type { Host } from '../framework.ts';
import { type Annotation, lastWord } from './java-annotations.ts';

/** Annotations of one family: the one that is nearest to the method decides. */
const FAMILIES: readonly (readonly string[])[] = [
  ['PreAuthorize'],
  ['PostAuthorize'],
  ['Secured'],
  ['RolesAllowed', 'DenyAll', 'PermitAll', 'Authenticated', 'PermissionsAllowed'],
  ['RequiresAuthentication', 'RequiresGuest'],
  ['RequiresRoles'],
  ['RequiresPermissions'],
];

/** Expressions of `@PreAuthorize` that let everybody through. */
const OPEN = /^\s*(?:permitAll(?:\(\))?|true)\s*$/;

/**
 * Guards that annotations of a method and its class set up.
 * @param method annotations of its declarations, nearest first
 * @param type annotations of its class and what that inherits from, nearest first
 */
export function annotatedGuards(
  method: readonly (readonly Annotation[])[],
  type: readonly (readonly Annotation[])[],
  host: Host,
): readonly Guard[] {
  const ofClass: Guard[] = [];
  const ofMethod: Guard[] = [];
  for (const family of FAMILIES) {
    const near = nearest(method, family);
    const found = near ?? nearest(type, family);
    if (found === undefined || isOpen(found, host)) continue;
    (near === undefined ? ofClass : ofMethod).push({ name: found.name });
  }
  return [...ofClass, ...ofMethod];
}

function nearest(
  levels: readonly (readonly Annotation[])[],
  family: readonly string[],
): Annotation | undefined {
  for (const level of levels) {
    const found = level.find(({ name }) => family.includes(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOpen({ name, elements }: Annotation, host: Host): boolean {
  if (name === 'PermitAll') return true;
  const value = elements.get('value');
  // Micronaut's rule, as its constant or as that one's text.
  const known = name === 'Secured' && value !== undefined ? host.force(value) : undefined;
  if (known?.kind === 'term') return lastWord(known.symbol) === 'IS_ANONYMOUS';
  const expression = host.text(value);
  return (
    expression !== undefined &&
    (name === 'PreAuthorize' ? OPEN.test(expression) : expression === 'isAnonymous()')
  );
}
