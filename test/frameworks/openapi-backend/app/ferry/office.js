import { OpenAPIBackend } from 'openapi-backend';

export class Office {
  constructor() {
    this.desk = new OpenAPIBackend({ definition: 'descriptions/office.yaml', quick: true });
    this.desk.register('fileClaim', this.fileClaim.bind(this));
    this.desk.register({ readClaim: this.readClaim });
  }

  answer = (request, response) => this.desk.handleRequest(request, request, response);

  fileClaim(_context, _request, response) {
    response.json({});
  }

  readClaim(_context, _request, response) {
    response.json({});
  }
}
