// `npm test`: installs what is missing, then runs types, lint, build, unit tests and browser tests. The last line gives
// the totals.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { prepareBrowsers } from './browsers.mjs'
import { install } from './install.mjs'
import { freePort } from './ports.mjs'
import { node, run } from './run.mjs'
import { prepareSchedulers } from './schedulers.mjs'

const reports = await mkdtemp(join(tmpdir(), 'reverse-bottleneck-test-'))
const total = { passed: 0, failed: 0, skipped: 0, late: 0 }

/** Runs one part. A program that fails without naming a failed test counts as one failure. */
async function part(title, action) {
  console.log(`\n── ${title}`)
  const start = Date.now()
  const { code, passed = code === 0 ? 1 : 0, failed = 0, skipped = 0, late = 0 } = await action()
  total.passed += passed
  total.failed += code === 0 ? failed : Math.max(1, failed)
  total.skipped += skipped
  total.late += late
  console.log(`── ${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`)
  return code === 0
}

const report = async (file, read) => {
  const text = await readFile(file, 'utf8').catch(() => null)
  // Without a report no test was run, so not even one pass is counted.
  return text === null ? { passed: 0 } : read(text)
}

const single =
  (script, ...args) =>
  async () => ({ code: await node(script, args) })
const types = project => single('node_modules/typescript/bin/tsc', '-p', project, '--noEmit')
const lint = single('node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '.')
const format = single('node_modules/oxfmt/bin/oxfmt', '--check', '.')
const build = single('tools/build.mjs')

async function unitTests() {
  const file = join(reports, 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await node('node_modules/vitest/vitest.mjs', ['run', ...reporters])
  const counts = await report(file, text => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(text)
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  })
  return { code, ...counts }
}

async function browserTests() {
  const file = join(reports, 'e2e.json')
  const code = await node('node_modules/@playwright/test/cli.js', ['test'], {
    env: { E2E_REPORT: file, E2E_PORT: String(await freePort()) },
  })
  const counts = await report(file, text => {
    const { expected, unexpected, flaky, skipped } = JSON.parse(text).stats
    return { passed: expected + flaky, failed: unexpected, skipped, late: flaky }
  })
  return { code, ...counts }
}

/** Runs a file of tests for Node's own test runner; `command` starts Node with the given arguments. */
async function nodeTests(script, command) {
  const file = join(reports, `${basename(script)}.tap`)
  const reporters = [
    ['spec', 'stdout'],
    ['tap', file],
  ].flatMap(([name, destination]) => [`--test-reporter=${name}`, `--test-reporter-destination=${destination}`])
  const code = await command(['--test', ...reporters, script])
  const counts = await report(file, text => {
    const count = name => Number(text.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0)
    return { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') }
  })
  return { code, ...counts }
}

const webkitSmoke = () => nodeTests('e2e/webkit.mjs', args => run('xvfb-run', ['-a', process.execPath, ...args]))
const packageTests = () => nodeTests('e2e/package.mjs', args => run(process.execPath, args))

await install()
const browsers = await prepareBrowsers()
const schedulers = await prepareSchedulers()

await part('types, the whole', types('.'))
await part('types, the science without a browser', types('src'))
await part('format', format)
await part('lint, the order of the floors included', lint)
const built = await part('build', build)
await part('unit tests', unitTests)
if (built && browsers.Chromium) {
  await part('browsers', browserTests)
  // These parts mostly wait for other processes, so they run at the same time.
  const rest = [part('the package, as others install it', packageTests)]
  if (browsers.WebKitGTK) rest.push(part('WebKitGTK', webkitSmoke))
  await Promise.all(rest)
} else {
  console.log(`\nNo browser tests: ${built ? 'no Chromium here, and none could be installed' : 'the build failed'}.`)
  total.failed += 1
}
for (const [name, present] of Object.entries(browsers)) {
  if (present || name === 'Chromium') continue
  console.log(`\n${name} is not here and could not be installed (that needs Debian and root): its tests were skipped.`)
  total.skipped += 1
}
// The skipped tests of schedulers are among the unit tests, and counted there.
for (const [name, present] of Object.entries(schedulers)) {
  if (!present) console.log(`\n${name} is not here and could not be installed: the sweep was not tried under it.`)
}

await rm(reports, { recursive: true, force: true })
const skipped = total.skipped ? `, ${total.skipped} skipped` : ''
const late = total.late ? `, ${total.late} of the passed only when tried again` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}${late}`)
process.exitCode = total.failed === 0 ? 0 : 1
