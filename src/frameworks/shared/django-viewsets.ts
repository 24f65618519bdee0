import type { Location } from '../../model/location.ts';
import type { Guard } from '../../resolve/router.ts';
import type { ClassValue, Decoration, TermValue } from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';
import { actionsOf } from './django-view-classes.ts';
import {
  baseName,
  classGuards,
  memberGuards,
  methodNames,
  ownNames,
  permissionNames,
} from './django-views.ts';
import { regexTemplates } from './regex-templates.ts';

/** One route of a viewset, relative to where it is registered. */
export interface ViewsetRoute {
  /** HTTP method in lower case. */
  readonly verb: string;
  /** Where it is, as a router writes it: `{prefix}/{lookup}/sell{trailing_slash}`. */
  readonly url: string;
  readonly handler: string;
  readonly guards: readonly Guard[];
  /** Where the action is declared; absent for the standard ones. */
  readonly site?: Location;
}

/** What a router routes (`Route`, `DynamicRoute`): actions by their names, or those that methods declare. */
export interface RouteRule {
  /** `{prefix}/{lookup}{trailing_slash}` */
  readonly url: string;
  readonly detail: boolean;
  /** HTTP method in lower case and action; absent where methods declare them. */
  readonly mapping?: readonly (readonly [string, string])[];
}

/** What a router makes of a viewset: its standard actions, those of its library's bases, and those that it declares. */
export function routesOf(
  type: ClassValue,
  rules: readonly RouteRule[],
  host: Host,
): { readonly routes: readonly ViewsetRoute[]; readonly missing?: string } {
  const names = new Set(ownNames(type, host));
  let missing: string | undefined;
  for (const base of host.lineage(type)) {
    const known = base.kind === 'term' ? actionsOf(base.symbol) : base.kind === 'class' ? [] : undefined;
    for (const action of known ?? []) names.add(action);
    if (known === undefined) missing = `more actions may come from ${baseName(base)}`;
  }
  const guards = classGuards(type, host);
  const standard = rules.flatMap(({ url, mapping = [] }) =>
    mapping
      .filter(([, name]) => names.has(name))
      .map(
        ([verb, name]): ViewsetRoute => ({
          verb,
          url,
          handler: `${type.name}.${name}`,
          guards: [...guards, ...memberGuards(type, name, host)],
        }),
      ),
  );
  const allowed = methodNames(type, host);
  const routes = [...standard, ...extraRoutes(type, rules, host)].filter(
    ({ verb }) => verb !== 'head' && verb !== 'options' && (allowed === undefined || allowed.includes(verb)),
  );
  return missing === undefined ? { routes } : { routes, missing };
}

/** Actions that methods declare: `@action(detail=True, methods=["post"], url_path="x")`, and `@x.mapping.delete`. */
function extraRoutes(type: ClassValue, rules: readonly RouteRule[], host: Host): readonly ViewsetRoute[] {
  const members = host.members(type, { inherited: true });
  return members.flatMap((member) => {
    for (const decoration of member.decorations) {
      const term = host.force(decoration.value);
      if (term.kind === 'term' && ACTION.test(term.symbol))
        return actionRoutes(type, member, decoration, term, rules, host);
      const [, action, verb] = MAPPING.exec(decoration.written) ?? [];
      const mapped = members.find((one) => one.name === action);
      if (verb === undefined || mapped === undefined) continue;
      const declared = declaredAction(mapped, host);
      if (declared !== undefined)
        // One for each template, not for each method of the action.
        return actionRoutes(type, mapped, declared.decoration, declared.term, rules, host)
          .filter((route) => route.verb === declared.first)
          .map((route) => ({
            ...route,
            verb,
            handler: `${type.name}.${member.name}`,
            site: siteOf(member, decoration),
          }));
    }
    return [];
  });
}

const ACTION = /^rest_framework(?:_extensions)?\.decorators\.(?:action|detail_route|list_route)$/;

/** How code adds a method to an action. */
const MAPPING = /^(\w+)\.mapping\.(\w+)$/;

function siteOf(member: MemberView, decoration: Decoration): Location {
  return { file: member.site.file, line: decoration.line };
}

function declaredAction(
  member: MemberView,
  host: Host,
): { readonly decoration: Decoration; readonly term: TermValue; readonly first: string } | undefined {
  for (const decoration of member.decorations) {
    const term = host.force(decoration.value);
    if (term.kind === 'term' && ACTION.test(term.symbol))
      return { decoration, term, first: methodsOf(term, host)[0] ?? 'get' };
  }
  return undefined;
}

function methodsOf(term: TermValue, host: Host): readonly string[] {
  const value = (term.args?.named.get('methods') ?? term.args?.positional[0])?.value;
  const items = host.items(value) ?? [];
  const names = items.flatMap((item) => host.text(item)?.toLowerCase() ?? []);
  return names.length === 0 ? ['get'] : names;
}

function actionRoutes(
  type: ClassValue,
  member: MemberView,
  decoration: Decoration,
  term: TermValue,
  rules: readonly RouteRule[],
  host: Host,
): readonly ViewsetRoute[] {
  const named = term.args?.named;
  const detail = term.symbol.endsWith('.action')
    ? host.truth((named?.get('detail') ?? term.args?.positional[1])?.value) === true
    : term.symbol.endsWith('.detail_route');
  const given = named?.get('url_path');
  const known = given === undefined ? undefined : host.texts(given.value);
  const paths = known === undefined ? [member.name] : known.map(({ text }) => text);
  const own = named?.get('permission_classes');
  const guards = classGuards(type, host, own && permissionNames(own.value, host));
  const urls = rules.flatMap((rule) =>
    rule.mapping === undefined && rule.detail === detail ? [rule.url] : [],
  );
  return paths.flatMap((path) =>
    regexTemplates(path.replace(/^\^|\$$/g, '')).flatMap((template) =>
      urls.flatMap((url) =>
        methodsOf(term, host).map((verb) => ({
          verb,
          url: url.replace(/\{(?:url_path|methodname)\}/, () => template.replace(/^\//, '')),
          handler: `${type.name}.${member.name}`,
          guards: [...guards, ...memberGuards(type, member.name, host)],
          site: siteOf(member, decoration),
        })),
      ),
    ),
  );
}

/** The parameter that names one object of a viewset: `lookup_url_kwarg`, else `lookup_field`, else `pk`. */
export function lookupOf(type: ClassValue | undefined, prefix: string, host: Host): string {
  const read = (name: string): string | undefined =>
    type === undefined ? undefined : host.text(host.member(type, name));
  const name = `${prefix}${read('lookup_url_kwarg') ?? read('lookup_field') ?? 'pk'}`;
  const pattern = read('lookup_value_regex');
  const [template] = pattern === undefined ? [] : regexTemplates(`(?P<lookup>${pattern})`);
  const isPath = template === '{*lookup}' || read('lookup_value_converter') === 'path';
  return isPath ? `{*${name}}` : `{${name}}`;
}
