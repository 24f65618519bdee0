import { initContract } from '@ts-rest/core';

const c = initContract();

/** Options of the outer router come before those of the inner one. */
export const cranes = c.router(
  {
    list: { method: 'GET', path: '/', responses: { 200: c.type<string[]>() } },
    grease: { method: 'POST', path: '/:crane/grease', body: null, responses: { 200: c.type<string>() } },
    lifts: {
      list: { method: 'GET', path: '/:crane/lifts', responses: { 200: c.type<string[]>() } },
      start: { method: 'POST', path: '/:crane/lifts', body: null, responses: { 201: c.type<string>() } },
    },
  },
  { pathPrefix: '/cranes' },
);
