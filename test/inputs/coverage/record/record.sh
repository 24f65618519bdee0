#!/bin/sh
# Records what real tools write: `sh test/inputs/coverage/record/record.sh [javascript|python|go_cover|java|php|ruby|rust|reporters]…`
# Each tool runs on its project in a fresh directory; its reports, and what it printed, go to ../recorded/<tool>/.
# Needs npm, python3, go, mvn, php with phpunit and pcov, ruby with simplecov, cargo with llvm-tools and tarpaulin, lcov.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$(dirname "$here")/recorded

# start <project>: a fresh copy of the project, without history of earlier runs.
start() {
  work=$(mktemp -d)/shelf
  cp -R "$here/projects/$1" "$work"
  cd "$work"
}

# keep <name> <file>…: what the tool wrote, below its name.
keep() {
  name=$1
  shift
  rm -rf "$out/$name"
  mkdir -p "$out/$name"
  for file in "$@"; do
    mkdir -p "$out/$name/$(dirname "$file")"
    cp -R "$file" "$out/$name/$file"
  done
}

javascript() {
  start javascript
  npm install --silent --no-audit --no-fund --ignore-scripts --no-save nyc@17.1.0 c8@12.0.0 jest@30.5.2 \
    vitest@3.2.7 @vitest/coverage-v8@3.2.7 @vitest/coverage-istanbul@3.2.7
  reports="--reporter=lcovonly --reporter=cobertura --reporter=clover --reporter=json --reporter=json-summary --reporter=text-summary"

  npx nyc --all --include='lib/**' $reports node --test checks/loans.check.js > all.txt
  sed -n '/Coverage summary/,$p' all.txt > printed.txt
  keep nyc coverage printed.txt
  rm -rf coverage .nyc_output

  npx c8 --all --include='lib/**' $reports node --test checks/loans.check.js > all.txt
  sed -n '/Coverage summary/,$p' all.txt > printed.txt
  rm -rf coverage/tmp
  keep c8 coverage printed.txt
  rm -rf coverage

  npx jest --testMatch '**/checks/*.check.js' --coverage --collectCoverageFrom 'lib/**' --coverageReporters lcovonly \
    --coverageReporters cobertura --coverageReporters clover --coverageReporters json --coverageReporters json-summary \
    --coverageReporters text-summary > all.txt 2>&1
  sed -n '/Coverage summary/,$p' all.txt > printed.txt
  keep jest coverage printed.txt
  rm -rf coverage

  # Node's own coverage, of the version that the project runs its tests on.
  "$here/../../../../node_modules/.bin/node" --test --experimental-test-coverage --test-coverage-include='lib/**' \
    --test-reporter=lcov --test-reporter-destination=lcov.info --test-reporter=tap --test-reporter-destination=all.txt \
    checks/loans.check.js
  sed -n '/start of coverage/,$p' all.txt > printed.txt
  keep node-test lcov.info printed.txt

  # Vite measures ES modules only.
  sed -i 's/^module.exports = /export /; s/^const \(.*\) = require(\(.*\));$/import \1 from \2;/' lib/*.js
  sed -i 's/^const \(.*\) = require(\(.*\));$/import \1 from \2;/' checks/*.js
  sed -i 's/globalThis.test ?? .*;/globalThis.test;/' checks/*.js
  sed -i 's/commonjs/module/' package.json
  echo "export default { test: { globals: true, include: ['checks/*.check.js'] } };" > vitest.config.js
  for provider in v8 istanbul; do
    npx vitest run --coverage --coverage.provider=$provider --coverage.all \
      --coverage.include='lib/**' --coverage.reporter=lcovonly --coverage.reporter=cobertura --coverage.reporter=clover \
      --coverage.reporter=json --coverage.reporter=json-summary --coverage.reporter=text-summary > all.txt
    sed -n '/Coverage summary/,$p' all.txt > printed.txt
    keep vitest-$provider coverage printed.txt
    rm -rf coverage
  done
}

python() {
  start python
  python3 -m venv .venv
  .venv/bin/pip install --quiet pytest==9.2.0 pytest-cov==7.1.0 coverage==7.17.3
  run=".venv/bin/python -m pytest -q -p no:cacheprovider --override-ini=python_files=check_*.py --cov=shelf --cov-report=lcov:coverage.lcov --cov-report=xml:coverage.xml --cov-report=json:coverage.json --cov-report=term"
  $run > all.txt
  sed -n '/^Name/,/^TOTAL/p' all.txt > printed.txt
  keep pytest-cov coverage.lcov coverage.xml coverage.json printed.txt
  $run --cov-branch --cov-context=test > all.txt
  sed -n '/^Name/,/^TOTAL/p' all.txt > printed.txt
  .venv/bin/coverage json -q --show-contexts -o coverage.json
  keep pytest-cov-branch coverage.lcov coverage.xml coverage.json printed.txt
}

go_cover() {
  start go
  for mode in set atomic; do
    go test -covermode=$mode -coverpkg=./... -coverprofile=coverage.out ./... > /dev/null
    go tool cover -func=coverage.out > printed.txt
    keep go-$mode coverage.out printed.txt
  done
}

java() {
  start java
  mvn -q -B verify > all.txt 2>&1
  mv core/target/site/jacoco/jacoco.csv printed.txt
  keep jacoco core/target/site/jacoco/jacoco.xml printed.txt
}

php() {
  start php
  for driver in pcov xdebug; do
    if [ $driver = pcov ]; then
      flags="-d xdebug.mode=off -d pcov.enabled=1 -d pcov.directory=app"
      more=
    else
      flags="-d pcov.enabled=0 -d xdebug.mode=coverage"
      more=--path-coverage
    fi
    command php $flags "$(command -v phpunit)" $more --coverage-clover clover.xml --coverage-cobertura cobertura.xml \
      --coverage-xml coverage-xml --coverage-text=printed.txt > all.txt
    keep phpunit-$driver clover.xml cobertura.xml coverage-xml printed.txt
  done
}

ruby() {
  start ruby
  command ruby checks/run.rb > printed.txt
  keep simplecov coverage/.resultset.json printed.txt
  rm -rf coverage
  BRANCHES=1 command ruby checks/run.rb > printed.txt
  keep simplecov-branch coverage/.resultset.json printed.txt
}

rust() {
  start rust
  RUSTFLAGS=-Cinstrument-coverage LLVM_PROFILE_FILE=$work/run.profraw cargo +stable test -q > all.txt 2>&1
  tools=$(dirname "$(find "$(rustc +stable --print sysroot)" -name llvm-profdata)")
  binary=$(find target/debug/deps -name 'shelf-*' -perm -100 -type f | head -1)
  "$tools/llvm-profdata" merge -sparse run.profraw -o run.profdata
  "$tools/llvm-cov" export -instr-profile=run.profdata "$binary" --ignore-filename-regex='/rustc/|\.cargo' > coverage.json
  "$tools/llvm-cov" export -format=lcov -instr-profile=run.profdata "$binary" --ignore-filename-regex='/rustc/|\.cargo' > lcov.info
  "$tools/llvm-cov" report -instr-profile=run.profdata "$binary" --ignore-filename-regex='/rustc/|\.cargo' > printed.txt
  keep llvm-cov coverage.json lcov.info printed.txt
  cargo +stable tarpaulin --skip-clean --out Json --out Xml --out Lcov > all.txt 2>&1
  sed -n '/Tested\/Total Lines/,$p' all.txt > printed.txt
  keep tarpaulin tarpaulin-report.json cobertura.xml lcov.info printed.txt
}

# The figures that other people's reporters read from the same reports.
reporters() {
  cd "$out"
  for report in nyc/coverage jest/coverage vitest-v8/coverage node-test pytest-cov-branch; do
    name=lcov.info
    [ -e $report/$name ] || name=coverage.lcov
    lcov --rc lcov_branch_coverage=1 --summary $report/$name > "$report/lcov-summary.txt" 2>&1
  done
  start python
  python3 -m venv .venv
  .venv/bin/pip install --quiet pycobertura==4.1.0
  cd "$out"
  for report in nyc/coverage/cobertura-coverage.xml pytest-cov/coverage.xml pytest-cov-branch/coverage.xml tarpaulin/cobertura.xml; do
    "$work/.venv/bin/pycobertura" show --format json "$report" > "$(dirname "$report")/pycobertura.json"
  done
}

[ $# -gt 0 ] || set -- javascript python go_cover java php ruby rust reporters
for tool in "$@"; do "$tool"; done
