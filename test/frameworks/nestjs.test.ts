import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

const MAIN = `import { NestFactory } from '@nestjs/core';
import { Root } from './root';
NestFactory.create(Root).then((app) => {
  app.setGlobalPrefix('open');
  return app.listen(4711);
});
`;

const KENNELS = `import { Controller, Get } from '@nestjs/common';
@Controller('kennels')
export class Kennels {
  @Get(':kennel')
  read() {}
}
`;

describe('what NestJS code does not say', () => {
  test('routes that a library makes for a controller stay open below its path', async () => {
    const root = `import { Controller, Module } from '@nestjs/common';
import { Crud } from '@nestjsx/crud';
@Crud({ model: {} })
@Controller('dogs')
class Dogs {}
@Module({ controllers: [Dogs] })
export class Root {}
`;
    const ledger = await ledgerOf({ 'main.ts': MAIN, 'root.ts': root });
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['root.ts:3 /open/dogs/{*}']);
  });

  test('a module may be one of several, as a function of the repository decides', async () => {
    const root = `import { Module } from '@nestjs/common';
import { Kennels } from './kennels';
const plain = () => ({ controllers: [Kennels] });
const bought = () => ({ controllers: [...require('kennels-of-others').all] });
@Module(process.env.BOUGHT === 'yes' ? bought() : plain())
export class Root {}
`;
    const ledger = await ledgerOf({ 'main.ts': MAIN, 'root.ts': root, 'kennels.ts': KENNELS });
    expect(linesOf(ledger)).toEqual(['GET /open/kennels/{kennel}']);
  });

  test("a library's controller stays open below the prefix", async () => {
    const root = `import { Module } from '@nestjs/common';
import { Metrics } from 'metrics-of-others';
@Module({ controllers: [Metrics] })
export class Root {}
`;
    const ledger = await ledgerOf({ 'main.ts': MAIN, 'root.ts': root });
    expect(openPlaces(ledger).map((place) => place.split(' ')[1])).toEqual(['/open/{*}']);
  });

  test('a root module that is not there may hold every controller, and that is said', async () => {
    const ledger = await ledgerOf({ 'main.ts': MAIN, 'kennels.ts': KENNELS });
    expect(linesOf(ledger)).toEqual(['GET /open/kennels/{kennel}']);
    expect(ledger.routes[0]?.notes?.join()).toContain('root module');
    expect(openPlaces(ledger)).toEqual(['main.ts:2 /open/{*}']);
  });

  test('without an application nobody knows where a controller is served', async () => {
    const ledger = await ledgerOf({ 'kennels.ts': KENNELS });
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['kennels.ts:4 {*}/kennels/{kennel}']);
  });

  test('what the container of a library gives to a guard decides nothing', async () => {
    const root = `import { Controller, Get, Module, UseGuards } from '@nestjs/common';
import { Vault } from 'vaults-of-others';
class VaultGuard {
  constructor(private readonly vault: Vault) {}
  canActivate() {
    if (!this.vault) return true;
    return this.vault.isOpen;
  }
}
@UseGuards(VaultGuard)
@Controller('coins')
class Coins {
  @Get()
  list() {}
}
@Module({ controllers: [Coins] })
export class Root {}
`;
    const ledger = await ledgerOf({ 'main.ts': MAIN, 'root.ts': root });
    expect(linesOf(ledger)).toEqual(['GET /open/coins [VaultGuard]']);
  });

  test('what is registered on the server below stands beside the prefix', async () => {
    const main = `import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import cookies from '@fastify/cookie';
import { board } from 'boards-of-others';
import { Root } from './root';
NestFactory.create(Root, new FastifyAdapter()).then(async (app) => {
  app.setGlobalPrefix('open');
  await app.register(cookies);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', stamp);
  server.route({ method: ['GET', 'POST'], url: '/doors/:door', handler: knock });
  await server.register(async (part) => part.get('/keys', keys), { prefix: '/ring' });
  await server.register(board, { prefix: '/board' });
  return app.listen(4711);
});
function stamp() {}
`;
    const root = `import { Module } from '@nestjs/common';
import { Kennels } from './kennels';
@Module({ controllers: [Kennels] })
export class Root {}
`;
    const ledger = await ledgerOf({ 'main.ts': main, 'root.ts': root, 'kennels.ts': KENNELS });
    expect(linesOf(ledger)).toEqual([
      'GET /doors/{door} [stamp]',
      'POST /doors/{door} [stamp]',
      'GET /open/kennels/{kennel} [stamp]',
      'GET /ring/keys [stamp]',
    ]);
    expect(openPlaces(ledger)).toEqual(['main.ts:13 /board{*}']);
  });

  test('settings give the application back', async () => {
    const main = `import { NestFactory } from '@nestjs/core';
import { Root } from './root';
async function open() {
  let house = await NestFactory.create(Root);
  house = house.enableShutdownHooks();
  house = house.useGlobalPipes().set('trust proxy', true);
  house.setGlobalPrefix('open');
  await house.listen(4711);
}
open();
`;
    const root = `import { Module } from '@nestjs/common';
import { Kennels } from './kennels';
@Module({ controllers: [Kennels] })
export class Root {}
`;
    const ledger = await ledgerOf({ 'main.ts': main, 'root.ts': root, 'kennels.ts': KENNELS });
    expect(linesOf(ledger)).toEqual(['GET /open/kennels/{kennel}']);
  });

  test('the container gives settings for their key', async () => {
    const main = `import { NestFactory } from '@nestjs/core';
import { registerAs } from '@nestjs/config';
import { Root } from './root';
const doors = registerAs('doors', () => ({ front: 'open' }));
async function open() {
  const house = await NestFactory.create(Root);
  house.setGlobalPrefix(house.get(doors.KEY).front);
  await house.listen(4711);
}
open();
`;
    const root = `import { Module } from '@nestjs/common';
import { Kennels } from './kennels';
@Module({ controllers: [Kennels] })
export class Root {}
`;
    const ledger = await ledgerOf({ 'main.ts': main, 'root.ts': root, 'kennels.ts': KENNELS });
    expect(linesOf(ledger)).toEqual(['GET /open/kennels/{kennel}']);
  });

  test('a route that code puts on a method is said', async () => {
    const root = `import { Get, Module } from '@nestjs/common';
class Bones {
  list() {}
}
@Module({})
export class Root {
  static open() {
    Get('bones')(Bones.prototype, 'list', Object.getOwnPropertyDescriptor(Bones.prototype, 'list'));
    return { module: Root, controllers: [Bones] };
  }
}
`;
    const main = MAIN.replace('create(Root)', 'create(Root.open())');
    const ledger = await ledgerOf({ 'main.ts': main, 'root.ts': root });
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['root.ts:8 ?']);
  });

  test('a guard that asks code of a library stands, whatever it gives', async () => {
    const root = `import { Controller, Get, Module, UseGuards } from '@nestjs/common';
import { verify } from 'tokens-of-others';
class TokenGuard {
  async canActivate(context) {
    await verify(context.switchToHttp().getRequest());
    return true;
  }
}
class ThrowingGuard {
  canActivate() {
    if (Math.random() > 0.5) throw new Error('no');
    return true;
  }
}
class OpenGuard {
  canActivate() {
    return true;
  }
}
@UseGuards(TokenGuard, ThrowingGuard, OpenGuard)
@Controller('cats')
class Cats {
  @Get()
  list() {}
}
@Module({ controllers: [Cats] })
export class Root {}
`;
    const ledger = await ledgerOf({ 'main.ts': MAIN, 'root.ts': root });
    expect(linesOf(ledger)).toEqual(['GET /open/cats [TokenGuard,ThrowingGuard]']);
  });
});
