import { describe, expect, test } from 'vitest';
import { csharp } from '../../../src/languages/csharp/index.ts';
import { memoryFiles } from '../memory-files.ts';

const project = memoryFiles({
  'Shop/Shop.csproj':
    '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup><ItemGroup><Using Include="Acme.Tools" /></ItemGroup></Project>',
  'Shop/Program.cs': 'using Acme.Web;\nusing Lib.Things;\nvar a = 1;',
  'Shop/Startup.cs': 'namespace Shop; class Startup { }',
  'Shop/GlobalUsings.cs': 'global using Acme.Shared;\nglobal using Lib.More;',
  'Shop/Any/Where.cs':
    'namespace Acme.Web;\n\n[Own] public sealed class Stock { }\npublic record struct Shelf(int A);',
  'Shop/Other.cs':
    'namespace Acme.Shared.Deep\n{\n  internal static class Paths { }\n  class LogAttribute : Attribute { }\n}',
  'Shop/Twice.cs': 'namespace Acme.Hidden;\nclass Paths { }',
  'Shop/Maps.cs':
    'namespace Acme.Tools; public static class Maps { public static IApp MapStock<T>(this IApp app, string p) => app; }',
  'Tools/Tools.csproj': '<Project Sdk="Microsoft.NET.Sdk"></Project>',
  'Tools/A.cs': 'namespace Tools; class A { }',
  'Shop.Tests/Stock.cs': 'namespace Acme.Web; class Stock { }',
});

describe('using', () => {
  test.each([
    ['Acme.Web.Stock', { kind: 'files', files: ['Shop/Any/Where.cs'] }],
    ['Acme.Shared.Deep', { kind: 'directory', directory: 'Acme.Shared.Deep' }],
    ['Acme', { kind: 'directory', directory: 'Acme' }],
    ['Lib.Things', { kind: 'library', name: 'Lib.Things' }],
  ])('%s', (source, expected) => {
    expect(csharp.resolve(source, 'Shop/Program.cs', project)).toEqual(expected);
  });
});

describe('names that are bound nowhere', () => {
  test.each([
    ['Stock', 'Shop/Program.cs', ['Shop/Any/Where.cs']],
    ['Shelf', 'Shop/Program.cs', ['Shop/Any/Where.cs']],
    ['MapStock', 'Shop/Program.cs', ['Shop/Maps.cs']],
    ['Paths', 'Shop/Program.cs', []],
    ['Missing', 'Shop/Program.cs', []],
  ])('%s in %s', (name, from, files) => {
    expect(csharp.declarers?.(name, from, project)).toEqual(files);
  });

  test('are likely to be what only one related place declares', () => {
    expect(csharp.declarers?.('Log', 'Shop/Program.cs', project)).toEqual([]);
    expect(csharp.likelyDeclarers?.('Log', 'Shop/Program.cs', project)).toEqual(['Shop/Other.cs']);
    expect(csharp.likelyDeclarers?.('Paths', 'Shop/Program.cs', project)).toEqual([]);
    expect(csharp.likelyDeclarers?.('A', 'Shop/Program.cs', project)).toEqual([]);
  });

  test('may be of the libraries that the file and its project use', () => {
    expect(csharp.libraries?.('Shop/Program.cs', project)).toEqual([
      'Lib.Things',
      'Lib.More',
      'System',
      'System.IO',
      'System.Linq',
      'System.Net.Http',
      'System.Collections.Generic',
      'Microsoft.AspNetCore.Builder',
      'Microsoft.AspNetCore.Hosting',
      'Microsoft.AspNetCore.Http',
      'Microsoft.AspNetCore.Routing',
      'Microsoft.Extensions.Configuration',
      'Microsoft.Extensions.DependencyInjection',
      'Microsoft.Extensions.Hosting',
      'Microsoft.Extensions.Logging',
    ]);
    expect(csharp.libraries?.('Tools/A.cs', project)).toEqual([]);
  });
});

test('Program and Startup are where to start', () => {
  expect(csharp.entries(project)).toEqual(['Shop/Program.cs', 'Shop/Startup.cs']);
});

describe('tests', () => {
  test.each([
    'Shop.Tests/A.cs',
    'tests/Shop.UnitTests/A.cs',
    'Shop/OrderTests.cs',
    'Shop/obj/A.cs',
    'Shop/A.g.cs',
    'Shop.IntegrationTests/A.cs',
  ])('%s never serves', (file) => expect(csharp.isTest(file)).toBe(true));
  test.each(['Shop/Order.cs', 'Shop/Contests/A.cs', 'Shop/Latest.cs'])('%s may serve', (file) =>
    expect(csharp.isTest(file)).toBe(false),
  );
});
