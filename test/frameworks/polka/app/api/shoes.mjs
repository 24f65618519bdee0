import polka from 'polka';

const verbs = { get: '/:shoe', put: '/:shoe', delete: '/:shoe' };

export function shoes() {
  const app = polka();
  Object.entries(verbs).forEach(([verb, path]) => app[verb](path, wear));
  app.get('/', wear);
  return app;
}

const wear = (req, res) => res.end('worn');
