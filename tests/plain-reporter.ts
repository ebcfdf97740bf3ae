import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Closes the output with one line for each test that failed, and one plain line that any log reader can count. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state] += 1
        if (state === 'failed') tell(module, test)
      }
      // A file that could not be loaded has no tests to fail.
      if (module.state() === 'failed' && module.children.size === 0) {
        count.failed += 1
        tell(module)
      }
    }
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`)
  }
}

function tell(module: TestModule, test?: TestCase): void {
  const faults = test ? test.result().errors : module.errors()
  const why = faults?.map(({ message }) => message.replaceAll(/\s+/g, ' ').slice(0, 600)).join(' · ')
  process.stdout.write(`failed: ${module.relativeModuleId} > ${test?.fullName ?? 'the file'}: ${why}\n`)
}
