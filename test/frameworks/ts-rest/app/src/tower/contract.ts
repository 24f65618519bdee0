import { initContract } from '@ts-rest/core';

const c = initContract();

export const tower = c.router({
  list: { method: 'GET', path: '/beacons', responses: { 200: c.type<string[]>() } },
  light: { method: 'PUT', path: '/beacons/:beacon', body: null, responses: { 200: c.type<string>() } },
  douse: { method: 'DELETE', path: '/beacons/:beacon', body: null, responses: { 204: c.type<void>() } },
});

export const horns = c.router(
  {
    list: { method: 'GET', path: '', responses: { 200: c.type<string[]>() } },
    blow: { method: 'POST', path: '/:horn/blow', body: null, responses: { 200: c.type<string>() } },
    tune: { method: 'PATCH', path: '/:horn', body: null, responses: { 200: c.type<string>() } },
  },
  { pathPrefix: '/horns' },
);
