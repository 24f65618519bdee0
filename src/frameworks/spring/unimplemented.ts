import { type ClassValue, NO_ARGUMENTS, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { annotationsOf } from '../shared/java-annotations.ts';
import { type JavaMethod, methodsOf } from '../shared/java-types.ts';

/**
 * Whether a mapped method is a generated interface's default that answers 501 Not Implemented and that nobody overrides:
 * neither the controller, nor, where the default asks a delegate, a class that implements the delegate's interface.
 */
export function isUnimplemented(type: ClassValue, method: JavaMethod, host: Host): boolean {
  const runs = method.declarations.find(({ member }) => !member.abstract)?.member;
  if (runs === undefined || runs.declarer.node.flavour !== 'interface') return false;
  const delegate = delegateOf(runs.declarer, host);
  if (delegate === undefined) return answers501(type, method, host);
  const asked = sameMethod(methodsOf(delegate, host), method);
  if (asked === undefined || !answers501(delegate, asked, host)) return false;
  if (madeByBeans(host).some((one) => host.lineage(one).includes(delegate))) return false;
  return !host.classes().some((one) => {
    if (one === delegate || !host.lineage(one).includes(delegate)) return false;
    const own = sameMethod(methodsOf(one, host), method)?.declarations[0];
    return own === undefined || own.member.declarer !== delegate;
  });
}

/** The generator calls it after the interface: `BerthsApiDelegate` of `BerthsApi`. */
function delegateOf({ node: { name } }: ClassValue, host: Host): ClassValue | undefined {
  return host.classes().find((one) => one.node.flavour === 'interface' && one.name === `${name}Delegate`);
}

/** Types that methods of beans make: it may be a class without a name, which overrides whatever it likes. */
function madeByBeans(host: Host): readonly ClassValue[] {
  return host.state('made-by-beans', () => {
    const members = host.classes().flatMap((one) => host.members(one));
    const beans = members.filter(({ decorations }) =>
      annotationsOf(decorations, host).some(({ name }) => name === 'Bean'),
    );
    return beans.flatMap((bean) => {
      const type = bean.type();
      const made = type === undefined ? undefined : host.force(type);
      return made?.kind === 'class' ? [made] : [];
    });
  });
}

function sameMethod(methods: readonly JavaMethod[], method: JavaMethod): JavaMethod | undefined {
  const arity = method.declarations[0]?.member.arity;
  return methods.find((one) => one.name === method.name && one.declarations[0]?.member.arity === arity);
}

function answers501(type: ClassValue, method: JavaMethod, host: Host): boolean {
  const runs = method.declarations.find(({ member }) => !member.abstract)?.member;
  if (runs === undefined || runs.declarer.node.flavour !== 'interface') return false;
  if (says501(host.force(runs.value()))) return true;
  const self = host.instance(type, { shared: true });
  const results = host.alternatives(host.call(runs.value(), NO_ARGUMENTS, { self, site: runs.site }));
  return results.length > 0 && results.every((result) => isNotImplemented(result, host));
}

/**
 * What the reactive generator writes, `exchange.getResponse().setStatusCode(HttpStatus.NOT_IMPLEMENTED)`, and
 * `throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED)`.
 */
function says501(fn: Value): boolean {
  if (fn.kind !== 'function') return false;
  const words = fn.node.body.mentions();
  return words.has('NOT_IMPLEMENTED') && (words.has('setStatusCode') || words.has('ResponseStatusException'));
}

/** `new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED)`, `ResponseEntity.status(501).build()`. */
function isNotImplemented(result: Value, host: Host): boolean {
  for (let at = result; at.kind === 'term'; at = host.force(at.receiver)) {
    const [first] = at.args?.positional ?? [];
    const last = at.args?.positional.at(-1);
    if (at.symbol === RESPONSE) return last !== undefined && is501(last.value, host);
    if (at.symbol === `${RESPONSE}.status`) return first !== undefined && is501(first.value, host);
    if (at.receiver === undefined) return false;
  }
  return false;
}

const RESPONSE = 'org.springframework.http.ResponseEntity';

function is501(value: Value, host: Host): boolean {
  const status = host.force(value);
  return status.kind === 'constant'
    ? status.value === 501
    : status.kind === 'term' && status.symbol === 'org.springframework.http.HttpStatus.NOT_IMPLEMENTED';
}
