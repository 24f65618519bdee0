import type { Reflection } from '../language.ts';

/** https://learn.microsoft.com/dotnet/api/system.type */
export const REFLECTION: Reflection = {
  types: {
    Assembly: 'assembly',
    BaseType: 'base',
    GetInterfaces: 'interfaces',
    GetMethod: 'method',
    GetProperty: 'property',
    GetTypeInfo: 'itself',
    InvokeMember: 'invocation',
    ImplementedInterfaces: 'interface-list',
    IsAbstract: 'is-abstract',
    IsAssignableFrom: 'is-base-of',
    IsAssignableTo: 'extends',
    IsClass: 'is-class',
    IsEnum: 'is-enum',
    IsGenericType: 'is-generic',
    IsGenericTypeDefinition: 'is-generic',
    IsInterface: 'is-interface',
    IsPublic: 'is-public',
    IsSubclassOf: 'extends-class',
  },
  typeLists: ['DefinedTypes', 'ExportedTypes'],
  typeListCalls: ['GetExportedTypes', 'GetTypes'],
  memberName: 'Name',
  invoke: 'Invoke',
  read: 'GetValue',
  functionInfo: 'Method',
};
