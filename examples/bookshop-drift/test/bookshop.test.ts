import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { createShop } from '../src/shop.ts';

let close: () => void;
let origin: string;

beforeEach(async () => {
  const server = createApp(createShop()).listen(0);
  await new Promise((listening) => server.once('listening', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});

afterEach(() => close());

async function call(method: string, path: string, body?: unknown, token = '') {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

async function logIn(name: string): Promise<string> {
  const { body } = await call('POST', '/api/v1/auth/sessions', {
    name,
    password: [...name].reverse().join(''),
  });
  return body.token;
}

it('says that it is open', async () => {
  expect(await call('GET', '/health')).toEqual({ status: 200, body: { status: 'open' } });
});

describe('sessions', () => {
  it('refuses a wrong password', async () => {
    expect((await call('POST', '/api/v1/auth/sessions', { name: 'ada', password: 'x' })).status).toBe(401);
  });

  it('begin and end', async () => {
    const token = await logIn('ada');
    expect((await call('GET', '/api/v1/auth/me', undefined, token)).body).toEqual({
      name: 'ada',
      staff: false,
    });
    expect((await call('DELETE', '/api/v1/auth/sessions/current', undefined, token)).status).toBe(204);
    expect((await call('GET', '/api/v1/auth/me', undefined, token)).status).toBe(401);
  });
});

describe('books', () => {
  it('are listed, by author too', async () => {
    expect((await call('GET', '/api/v1/books')).body).toHaveLength(2);
    expect((await call('GET', '/api/v1/books?author=Italo%20Calvino')).body).toMatchObject([
      { id: 'book-2' },
    ]);
    expect((await call('GET', '/api/v1/books/book-9')).status).toBe(404);
  });

  it('are kept by the staff alone', async () => {
    const [reader, staff] = [await logIn('ada'), await logIn('eve@bookshop.test')];
    const book = { title: 'Solaris', author: 'Stanisław Lem', price: 990 };
    expect((await call('POST', '/api/v1/books', book, reader)).status).toBe(403);
    const { body } = await call('POST', '/api/v1/books', book, staff);
    expect((await call('PUT', `/api/v1/books/${body.id}`, { price: 890 }, staff)).body.price).toBe(890);
    expect((await call('GET', `/api/v1/books/${body.id}`)).body.price).toBe(890);
    expect((await call('DELETE', `/api/v1/books/${body.id}`, undefined, staff)).status).toBe(204);
    expect((await call('POST', '/api/v1/books', {}, staff)).status).toBe(400);
  });
});
