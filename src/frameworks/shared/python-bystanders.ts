/** Servers, test clients and monitors that are given an application of any Python framework and register nothing on it. */
export const BYSTANDERS: readonly string[] = words(`
  uvicorn* gunicorn* hypercorn* granian* daphne* waitress* gevent* eventlet* cheroot* mangum* asgiref* a2wsgi* awsgi*
  aws_wsgi* serverless_wsgi* whitenoise* asgi_lifespan* httpx* requests* pytest* unittest* sentry_sdk* raven* elasticapm*
  ddtrace* opentelemetry* newrelic* prometheus_client* logging* structlog* loguru* celery* rq.* apscheduler* dotenv* click*
  typing.* contextlib.* asyncio* anyio* trio* signal.* threading.* inspect.* functools.* isinstance issubclass print type str
  socketio* engineio* repr id hasattr getattr setattr callable super vars dir bool
`);

/** Words between spaces. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
