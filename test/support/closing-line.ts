import type { Reporter, TestCase } from 'vitest/node';

/** Ends a run with the line `N passed, N failed`, whatever the other reporters print. */
export default class ClosingLine implements Reporter {
  private passed = 0;
  private failed = 0;

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state === 'passed') this.passed += 1;
    if (state === 'failed') this.failed += 1;
  }

  onTestRunEnd(modules: readonly { errors(): readonly unknown[] }[], unhandled: readonly unknown[]): void {
    // A file that did not load and an error outside of a test are failures as well.
    const outside = unhandled.length + modules.filter((module) => module.errors().length > 0).length;
    console.log(`${this.passed} passed, ${this.failed + outside} failed`);
  }
}
