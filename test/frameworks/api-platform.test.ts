import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../resolve/ledger-of.ts';

type Files = Readonly<Record<string, string>>;

async function linesOf(files: Files): Promise<readonly string[]> {
  const { routes, unresolved } = await ledgerOf({
    'config/bundles.php': '<?php\nreturn [];\n',
    'config/routes/api_platform.yaml':
      'api_platform:\n    resource: .\n    type: api_platform\n    prefix: /store\n',
    ...files,
  });
  return [
    ...routes.map(({ method, path }) => `${method} ${path}`),
    ...unresolved.map(({ path }) => `unresolved ${path}`),
  ].sort();
}

function entity(name: string, attributes: string, body = 'private ?int $id = null;'): Files {
  return {
    [`src/Entity/${name}.php`]: `<?php
namespace App\\Entity;
use ApiPlatform\\Metadata\\ApiProperty;
use ApiPlatform\\Metadata\\ApiResource;
use ApiPlatform\\Metadata\\Delete;
use ApiPlatform\\Metadata\\Get;
use ApiPlatform\\Metadata\\GetCollection;
use ApiPlatform\\Metadata\\HttpOperation;
use ApiPlatform\\Metadata\\Patch;
use ApiPlatform\\Metadata\\Post;
use Doctrine\\ORM\\Mapping as ORM;
${attributes}
class ${name} { ${body} }
`,
  };
}

describe('API Platform', () => {
  test('a resource that says no operations has those of its version', async () => {
    const standard = ['DELETE /store/tide_pools/{id}', 'GET /store/tide_pools', 'GET /store/tide_pools/{id}'];
    const written = ['PATCH /store/tide_pools/{id}', 'POST /store/tide_pools'];
    const resource = entity('TidePool', '#[ApiResource]');
    const asked = (version: string) => ({
      'composer.json': `{"require":{"api-platform/core":"${version}"}}`,
    });
    expect(await linesOf({ ...resource, ...asked('^4.1') })).toEqual([...standard, ...written]);
    expect(await linesOf({ ...resource, ...asked('^3.2') })).toEqual([
      ...standard,
      ...written,
      'PUT /store/tide_pools/{id}',
    ]);
  });

  test('operations stand in a resource or beside it, with templates, names and prefixes of their own', async () => {
    const files = entity(
      'Whale',
      `#[ApiResource(shortName: 'Mammal', routePrefix: '/sea', operations: [
    new GetCollection(),
    new Post(uriTemplate: '/beached_whales{._format}', routePrefix: ''),
    new Get(uriTemplate: '/whales/{slug}.{_format}', uriVariables: ['slug']),
    new HttpOperation(method: 'PURGE', uriTemplate: '/whales'),
    new Delete(routeName: 'whale_delete'),
])]
#[ApiResource(uriTemplate: '/pods/{podId}/whales', operations: [new GetCollection()])]
#[Patch]
#[Get]
#[Get(uriTemplate: '/moby')]`,
    );
    expect(await linesOf(files)).toEqual([
      'GET /store/moby',
      'GET /store/pods/{podId}/whales',
      'GET /store/sea/mammals',
      'GET /store/sea/whales/{slug}',
      'PATCH /store/pods/{podId}/whales',
      'POST /store/beached_whales',
      'unresolved /store/sea/whales',
    ]);
  });

  test('the identifier is what the properties say', async () => {
    const files = {
      ...entity('Reef', '#[Get]', '#[ORM\\Id] private string $code;'),
      ...entity('Wave', '#[Get]', '#[ApiProperty(identifier: true)] public string $name;'),
      ...entity('Shore', '#[Get]', '#[ORM\\Id] public int $lat; #[ORM\\Id] public int $lon;'),
      ...entity('Weather', '#[Get]', 'public int $wind;'),
    };
    expect(await linesOf(files)).toEqual([
      'GET /store/reefs/{code}',
      'GET /store/shores/{id}',
      'GET /store/waves/{name}',
      'GET /store/weather',
    ]);
  });

  test('the settings say where resources lie, how segments look and what is standard', async () => {
    const files = {
      'config/packages/api_platform.yaml': `api_platform:
    mapping:
        paths: ['%kernel.project_dir%/src/Entity/Open']
    path_segment_name_generator: api_platform.path_segment_name_generator.dash
    defaults:
        route_prefix: /v1
        operations: [ApiPlatform\\Metadata\\GetCollection]
`,
      ...entity('Open/TidePool', '#[ApiResource]'),
      ...entity('Hidden', '#[ApiResource]'),
    };
    expect(await linesOf(files)).toEqual(['GET /store/v1/tide-pools']);
  });

  test('tables of YAML describe resources in the words of the attributes, or of version 2', async () => {
    const files = {
      'composer.json': '{"require":{"api-platform/symfony":"^4.0"}}',
      'config/api_platform/reefs.yaml': `resources:
  App\\Entity\\Reef:
    routePrefix: /sea
    operations:
      ApiPlatform\\Metadata\\GetCollection: ~
      ApiPlatform\\Metadata\\Get: { uriTemplate: '/reefs/{code}' }
      close: { class: ApiPlatform\\Metadata\\Post, uriTemplate: '/reefs/{code}/close' }
  App\\Dto\\Tide: ~
properties:
  App\\Entity\\Reef: { code: { identifier: true } }
`,
      'config/api_platform/waves.yaml': `App\\Entity\\Wave:
  collectionOperations: { get: ~, big: { method: GET, path: /waves/big } }
  itemOperations: {}
`,
      'src/Entity/Wave.php': `<?php
namespace App\\Entity;
use ApiPlatform\\Core\\Annotation\\ApiResource;
/** @ApiResource() */
class Wave { private $id; }
`,
    };
    expect(await linesOf(files)).toEqual([
      'DELETE /store/tides/{id}',
      'GET /store/sea/reefs',
      'GET /store/sea/reefs/{code}',
      'GET /store/tides',
      'GET /store/tides/{id}',
      'GET /store/waves',
      'GET /store/waves/big',
      'PATCH /store/tides/{id}',
      'POST /store/sea/reefs/{code}/close',
      'POST /store/tides',
    ]);
  });

  test('what is not known is told', async () => {
    const files = {
      'config/packages/api_platform.yaml':
        'api_platform:\n    path_segment_name_generator: App\\Segments\n    mapping:\n        paths: [src/Entity]\n',
      'config/api_platform/reefs.xml': '<resources/>',
      'config/api_platform/waves.xml': '<resources/>',
      ...entity('Reef', '#[GetCollection]'),
      ...entity(
        'Wave',
        "#[ApiResource(operations: [new GetCollection(uriTemplate: '/waves'), new Surge()])]",
      ),
    };
    expect(await linesOf(files)).toEqual([
      'GET /store/waves',
      'unresolved /store/{*}',
      'unresolved /store/{*}',
      'unresolved /store/{*}',
    ]);
  });

  test('nothing is served where no table imports the resources', async () => {
    const files = {
      ...entity('Reef', '#[GetCollection]'),
      'config/routes/api_platform.yaml': 'tides:\n    path: /tides\n    methods: GET\n',
    };
    expect(await linesOf(files)).toEqual(['GET /tides']);
  });

  test('subresources of version 2 lie below each other', async () => {
    const annotated = (name: string, body: string, args = '') => ({
      [`src/Entity/${name}.php`]: `<?php
namespace App\\Entity;
use ApiPlatform\\Core\\Annotation\\ApiResource;
use ApiPlatform\\Core\\Annotation\\ApiSubresource;
use Doctrine\\ORM\\Mapping as ORM;
/** @ApiResource(collectionOperations={}, itemOperations={}${args}) */
class ${name} { private $id; ${body} }
`,
    });
    const many = (target: string) =>
      `/**\n * @ApiSubresource()\n * @ORM\\OneToMany(targetEntity="App\\Entity\\${target}")\n */ private $`;
    const files = {
      ...annotated('Sea', `${many('Reef')}reef;`, ', routePrefix="/v1"'),
      ...annotated('Reef', `${many('Fish')}fish;`),
      ...annotated(
        'Fish',
        '/** @ApiSubresource() */ private Reef $home;',
        ', subresourceOperations={"home_get_subresource"={"path"="/fish/{id}/house"}}',
      ),
    };
    expect(await linesOf(files)).toEqual([
      'GET /store/fish/{id}/home/fish',
      'GET /store/fish/{id}/house',
      'GET /store/reefs/{id}/fish',
      'GET /store/reefs/{id}/fish/{fish}/home',
      'GET /store/v1/seas/{id}/reefs',
      'GET /store/v1/seas/{id}/reefs/{reef}/fish',
      'GET /store/v1/seas/{id}/reefs/{reef}/fish/{fish}/home',
    ]);
  });

  test('annotations of version 2 name the operations of lists and of items', async () => {
    const annotated = (name: string, args: string, body = '') => ({
      [`src/Entity/${name}.php`]: `<?php
namespace App\\Entity;
use ApiPlatform\\Core\\Annotation\\ApiResource;
use ApiPlatform\\Core\\Annotation\\ApiSubresource;
/**
 * @ApiResource(${args})
 */
class ${name} { private $id; ${body} }
`,
    });
    const files = {
      ...annotated(
        'Reef',
        `
 *     attributes={"route_prefix"="/sea"},
 *     collectionOperations={"get", "search"={"method"="POST", "path"="/reefs/search"}},
 *     itemOperations={"get", "named"={"route_name"="reef_named"}, "close"={"method"="PUT", "path"="/reefs/{id}/close"}}
 * `,
        '/** @ApiSubresource() */ private $coralFish;',
      ),
      ...annotated('Box', ''),
    };
    expect(await linesOf(files)).toEqual([
      'DELETE /store/boxes/{id}',
      'GET /store/boxes',
      'GET /store/boxes/{id}',
      'GET /store/sea/reefs',
      'GET /store/sea/reefs/{id}',
      'GET /store/sea/reefs/{id}/coral_fish',
      'POST /store/boxes',
      'POST /store/sea/reefs/search',
      'PUT /store/boxes/{id}',
      'PUT /store/sea/reefs/{id}/close',
    ]);
  });
});
