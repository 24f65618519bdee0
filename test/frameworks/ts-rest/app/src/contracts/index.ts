import { initContract } from '@ts-rest/core';
import { cranes } from './cranes';
import { ships } from './ships';

const c = initContract();

export const docks = c.router(
  {
    ships,
    cranes,
    status: { method: 'GET', path: '/status', responses: { 200: c.type<string>() } },
  },
  { pathPrefix: '/docks' },
);

export const yard = c.router({
  crates: c.router(
    {
      list: { method: 'GET', path: '', responses: { 200: c.type<string[]>() } },
      one: { method: 'GET', path: '/:crate', responses: { 200: c.type<string>() } },
      stack: { method: 'POST', path: '/:crate/stack', body: c.noBody(), responses: { 200: c.type<string>() } },
    },
    { pathPrefix: '/crates' },
  ),
  gate: { method: 'PUT', path: '/gate', body: null, responses: { 200: c.type<string>() } },
});

export const lamps = c.router(
  {
    list: { method: 'GET', path: '/', responses: { 200: c.type<string[]>() } },
    toggle: { method: 'POST', path: '/:lamp/toggle', body: null, responses: { 200: c.type<string>() } },
    remove: { method: 'DELETE', path: '/:lamp', body: null, responses: { 204: c.type<void>() } },
  },
  { pathPrefix: '/lamps' },
);
