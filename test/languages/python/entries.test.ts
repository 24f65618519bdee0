import { expect, test } from 'vitest';
import { entries, served } from '../../../src/languages/python/entries.ts';
import { entryPoints } from '../../../src/languages/python/entry-points.ts';
import { isTest } from '../../../src/languages/python/test-files.ts';
import { memoryFiles } from '../memory-files.ts';

const sources = {
  'src/till/__init__.py': '',
  'src/till/boot.py': '',
  'src/till/cli.py': '',
  'tools/seed.py': '',
};

test.each([
  ['Procfile', 'web: acme-server till.boot:service --port 80', 'src/till/boot.py'],
  ['Dockerfile', 'CMD ["acme-server", "till.boot:make_service()"]', 'src/till/boot.py'],
  ['docker-compose.yml', 'command: acme-server -b 0.0.0.0:8000 till.boot:service', 'src/till/boot.py'],
  ['pyproject.toml', '[project.scripts]\ntill = "till.cli:main"\n', 'src/till/cli.py'],
  ['Dockerfile', 'CMD ["python", "-m", "till.cli"]', 'src/till/cli.py'],
  ['entrypoint.sh', 'python tools/seed.py\n', 'tools/seed.py'],
  ['entrypoint.sh', 'exec gunicorn -w 4 --bind 0.0.0.0:80 till.boot\n', 'src/till/boot.py'],
  ['ops/web.sh', 'cd src && exec uvicorn --port 80 till.boot:service\n', 'src/till/boot.py'],
  ['ops/init.sh', 'export FLASK_APP="till.boot:service"\n', 'src/till/boot.py'],
])('what %s starts comes first', (file, text, expected) => {
  expect(entries(memoryFiles({ ...sources, [file]: text }))[0]).toBe(expected);
});

test.each([
  ['Dockerfile', 'CMD ["gunicorn", "till.boot:make_service()"]', ['make_service']],
  ['ops/web.sh', 'cd src && exec uvicorn --factory till.boot:make_service --port 80\n', ['make_service']],
  ['pyproject.toml', '[project.scripts]\ntill = "till.cli:main"\n', []],
])('what %s tells a server to serve is known by name', (file, text, expected) => {
  expect(served(memoryFiles({ ...sources, [file]: text })).map(({ name }) => name)).toEqual(expected);
});

test('files with conventional names are entries, beside manifests and in packages', () => {
  const project = memoryFiles({
    'backend/requirements.txt': '',
    'backend/manage.py': '',
    'backend/till/wsgi.py': '',
    'backend/till/orders.py': '',
    'main.py': '',
  });
  expect(entries(project)).toEqual(['main.py', 'backend/manage.py', 'backend/till/wsgi.py']);
});

test.each([
  ['tests/test_orders.py', true],
  ['till/orders_test.py', true],
  ['till/tests.py', true],
  ['till/tests/factories.py', true],
  ['till/api/tests/helpers.py', true],
  ['conftest.py', true],
  ['till/migrations/0001_initial.py', true],
  ['till/testing.py', false],
  ['till/routers/testing/orders.py', false],
  ['till/contest.py', false],
  ['till/migrations/views.py', false],
])('%s is a test: %s', (file, expected) => {
  expect(isTest(file)).toBe(expected);
});

test.each([
  [
    'pyproject.toml',
    '[project.entry-points."till.desks"]\nred = "till.boot:Red"\n\n[tool.ruff]\nx = "a.b:c"\n',
  ],
  ['pyproject.toml', '[tool.poetry.plugins."till.desks"]\nred = "till.boot:Red"\n'],
  ['setup.cfg', '[options.entry_points]\ntill.desks =\n    red = till.boot:Red\n\n[flake8]\nmax = 1\n'],
  ['setup.py', 'setup(entry_points={"till.desks": ["red = till.boot:Red"]}, name="till")\n'],
  ['setup.py', 'setup(entry_points="""\n[till.desks]\nred=till.boot:Red\n""")\n'],
])('%s says what a package offers by name', (file, text) => {
  expect(entryPoints(memoryFiles({ ...sources, [file]: text }))).toEqual([
    { group: 'till.desks', name: 'red', module: 'till.boot', object: 'Red' },
  ]);
});

test('programs of a package are entry points, too', () => {
  const project = memoryFiles({
    ...sources,
    'pyproject.toml': '[project.scripts]\ntill = "till.cli:main"\n',
  });
  expect(entryPoints(project)).toEqual([
    { group: 'console_scripts', name: 'till', module: 'till.cli', object: 'main' },
  ]);
});
