import { OpenAPIBackend } from 'openapi-backend';

let backend;

export function cargoBackend() {
  backend ??= new OpenAPIBackend({
    definition: './descriptions/cargo.json',
    handlers: { loadCargo: (_context, _request, response) => response.json({}) },
  });
  return backend;
}
