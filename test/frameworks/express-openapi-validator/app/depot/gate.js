const path = require('node:path');
const express = require('express');
const OpenApiValidator = require('express-openapi-validator');
const { badge } = require('./badge');

const contracts = path.join(__dirname, '..', 'contracts');
const gate = express();
gate.use(express.json());
gate.get('/whistle', (_request, response) => response.send('hoot'));

// Only validates.
gate.use('/plain', OpenApiValidator.middleware({ apiSpec: path.join(contracts, 'plain.yaml') }), require('./plain/plain'));

gate.use(
  badge,
  OpenApiValidator.middleware({
    apiSpec: path.join(contracts, 'wagons.yaml'),
    validateResponses: false,
    operationHandlers: path.join(__dirname, 'controllers'),
    ignoreUndocumented: true,
  }),
);

gate.use(
  '/yard',
  OpenApiValidator.middleware({
    apiSpec: path.join(contracts, 'yard.json'),
    operationHandlers: {
      basePath: path.join(__dirname, 'yard'),
      resolver: OpenApiValidator.resolvers.modulePathResolver,
    },
    ignoreUndocumented: true,
  }),
);

const crane = express.Router();
crane.use(
  OpenApiValidator.middleware({
    apiSpec: './openapi.yaml',
    operationHandlers: {
      basePath: path.join(__dirname, 'yard'),
      resolver: (basePath, route, apiDoc) => {
        const key = route.openApiRoute.substring(route.basePath.length);
        const operation = apiDoc.paths[key][route.method.toLowerCase()];
        const handlers = require(path.join(basePath, operation['x-controller']));
        return handlers[operation.operationId];
      },
    },
    ignoreUndocumented: true,
  }),
);
gate.use('/crane', crane);

module.exports = { gate };
if (require.main === module) gate.listen(8765);
