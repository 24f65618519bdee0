/** Whether a file tests, is a template or a stub, was written by a cache, or is a library's. */
export function isTest(file: string): boolean {
  const segments = file.split('/');
  const name = segments.pop() ?? file;
  if (/\w(?:Tests?|TestCase|Cest|Spec)\.php$/.test(name) || /\.(?:blade|stub|tpl|phtml)\.php$/.test(name))
    return true;
  if (/^(?:_ide_helper.*|\.phpstorm\.meta|rector|ecs|pint|\.php-cs-fixer.*|scoper\.inc)\.php$/.test(name))
    return true;
  return segments.some(
    (segment, at) =>
      /^(?:tests?|spec|specs|codeception|vendor|node_modules|stubs)$/i.test(segment) ||
      (segment === 'cache' && /^(?:bootstrap|var|storage)$/.test(segments[at - 1] ?? '')) ||
      (segment === 'storage' && segments[at + 1] === 'framework'),
  );
}
