import type { Host } from '../framework.ts';
import type { OwnInflections } from './inflections.ts';
import { singularize } from './inflections.ts';
import { fixedPath, inside, joined, type Path, type Resource, type RouteSet } from './scope.ts';

/** What the application adds to the inflections. */
export function inflectionsOf(host: Host): OwnInflections {
  return host.state('inflections', () => ({ irregular: [], uncountable: [] }));
}

/** Routes of one thing of the resources around: `/posts/:id/…`. */
export function onMember(set: RouteSet, work: () => void): void {
  const { resource } = set.scope;
  if (resource === undefined) {
    work();
    return;
  }
  const own = resource.isSingleton ? resource.path : joined(resource.path, fixedPath(`:${resource.param}`));
  inside(set, { level: 'member', path: joined(shallowBase(set, resource), own) }, work);
}

/** Routes of all of them: `/posts/…`. */
export function onCollection(set: RouteSet, work: () => void): void {
  const { resource } = set.scope;
  if (resource === undefined) {
    work();
    return;
  }
  inside(set, { level: 'collection', path: joined(set.scope.path, resource.path) }, work);
}

/** Routes of what is being made: `/posts/new/…`. */
export function onNew(set: RouteSet, work: () => void): void {
  const { resource, pathNames } = set.scope;
  if (resource === undefined) {
    work();
    return;
  }
  const path = joined(joined(set.scope.path, resource.path), fixedPath(pathNames.get('new') ?? 'new'));
  inside(set, { level: 'new', path }, work);
}

/** What lies below one thing: `/posts/:post_id/…`. */
export function nested(set: RouteSet, host: Host, work: () => void): void {
  const { resource, shallowDepth } = set.scope;
  if (resource === undefined) {
    work();
    return;
  }
  const base = shallowDepth >= 1 ? shallowBase(set, resource) : set.scope.path;
  const own = resource.isSingleton
    ? resource.path
    : joined(
        resource.path,
        fixedPath(`:${singularize(resource.name, inflectionsOf(host))}_${resource.param}`),
      );
  inside(set, { level: 'nested', path: joined(base, own) }, work);
}

/** Below shallow resources paths begin anew. */
function shallowBase(set: RouteSet, resource: Resource): Path {
  return !resource.isSingleton && set.scope.shallow ? set.scope.shallowPath : set.scope.path;
}
