import type { ClassValue } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { attributesIn, wordOf } from './attributes.ts';
import { isRouting } from './selectors.ts';

/**
 * Whether a program says itself which classes are controllers, and does not ask that they are public (modules that keep theirs
 * to themselves do).
 * https://learn.microsoft.com/aspnet/core/mvc/advanced/app-parts#controller-feature
 */
export function takesInternal(host: Host): boolean {
  return host.state('internal controllers', () => ({
    taken: host.classes().some((type) => {
      if (!has(type, 'ControllerFeatureProvider', host)) return false;
      const test = type.members.get('IsController')?.value;
      if (test?.kind !== 'function') return false;
      const mentions = test.body.mentions();
      return !mentions.has('IsPublic') && !mentions.has('base');
    }),
  })).taken;
}

function has(type: ClassValue, word: string, host: Host): boolean {
  return host.lineage(type).some((at) => at.kind === 'term' && wordOf(at.symbol) === word);
}

/**
 * Classes whose methods say how they are reached, and that are no controllers by their name or base: a library may make some of
 * them, by rules of its own.
 */
export function wouldBeControllers(
  host: Host,
  isController: (type: ClassValue) => boolean,
): readonly ClassValue[] {
  const all = host.classes();
  const served = new Set(all.filter((type) => isController(type)).flatMap((type) => host.lineage(type)));
  return all.filter(
    (type) =>
      ['class', 'record'].includes(type.node.flavour) &&
      type.node.visibility === 'public' &&
      type.node.abstract !== true &&
      type.node.generic !== true &&
      !served.has(type) &&
      !all.some((one) => one !== type && host.lineage(one).includes(type)) &&
      !attributesIn(host.decorations(type), host).some(({ name }) => name === 'NonController') &&
      saysVerbs(type, host),
  );
}

function saysVerbs(type: ClassValue, host: Host): boolean {
  return host
    .members(type, { overloads: true })
    .some(
      ({ kind, decorations, visibility, static: isStatic }) =>
        kind === 'method' &&
        visibility === 'public' &&
        !isStatic &&
        attributesIn(decorations, host).some(
          (one) => /^Http(?:Get|Post|Put|Delete|Patch)$/.test(one.name) && isRouting(one, host),
        ),
    );
}
