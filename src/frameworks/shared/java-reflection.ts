import { type ClassValue, constant, map, native, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { typeWord } from './java-annotations.ts';
import { classAnnotations, packageOf } from './java-types.ts';

/** Whether a class, or what it extends and implements, has an annotation, also one that composes another. */
export function isAnnotated(type: ClassValue, annotation: Value, host: Host): boolean {
  const word = typeWord(host.force(annotation));
  const names = classAnnotations(type, host).flatMap((level) => level.map(({ name }) => name));
  // `@RestController` is composed of `@Controller`.
  if (names.includes('RestController')) names.push('Controller', 'ResponseBody');
  return word !== undefined && names.includes(word);
}

/** What code asks a class: its name, its package, its annotations. */
export function inspect(type: ClassValue, name: string, call: LibraryCall, host: Host): Value | undefined {
  const [first] = call.args.positional;
  const packageName = packageOf(type, host);
  switch (name) {
    case 'isAnnotationPresent':
      return first === undefined ? undefined : constant(isAnnotated(type, first.value, host));
    case 'getSimpleName':
      return constant(type.name);
    case 'getName':
    case 'getCanonicalName':
      return constant(`${packageName}.${type.name}`);
    case 'getPackageName':
      return constant(packageName);
    case 'getPackage':
      return map([['getName', native('getName', () => constant(packageName))]], true);
    default:
      return undefined;
  }
}

/** `AnnotatedElementUtils.hasAnnotation(type, X.class)` and its like. */
export function hasAnnotation(call: LibraryCall, host: Host): Value | undefined {
  const [type, annotation] = call.args.positional.map(({ value }) => host.force(value));
  return type?.kind === 'class' && annotation !== undefined
    ? constant(isAnnotated(type, annotation, host))
    : undefined;
}
