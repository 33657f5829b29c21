import type { Reporter, TestCase, TestModule } from 'vitest/node';

interface Span {
  readonly from: number;
  to: number;
  readonly files: { readonly name: string; readonly ms: number }[];
}
const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;

/**
 * Prints after a run what each project took on the clock, which of its files took longest, and which tests passed only
 * when they were tried again.
 */
export default class ProjectTimes implements Reporter {
  readonly #spans = new Map<string, Span>();

  readonly #triedAgain: string[] = [];

  onTestCaseResult(test: TestCase): void {
    const { message = 'it failed' } = test.result().errors?.[0] ?? {};
    if (test.diagnostic()?.flaky)
      this.#triedAgain.push(`${test.module.relativeModuleId} > ${test.fullName}: ${message.split('\n')[0]}`);
  }

  onTestModuleQueued({ project }: TestModule): void {
    if (this.#spans.has(project.name)) return;
    this.#spans.set(project.name, { from: Date.now(), to: Date.now(), files: [] });
  }

  onTestModuleEnd(module: TestModule): void {
    const span = this.#spans.get(module.project.name);
    if (!span) return;
    span.to = Date.now();
    const { duration, collectDuration } = module.diagnostic();
    const name = module.relativeModuleId.replace(/^.*\/|\.test\.ts$/g, '');
    span.files.push({ name, ms: duration + collectDuration });
  }

  onTestRunEnd(): void {
    const lines = [...this.#spans].map(([name, { from, to, files }]) => {
      const longest = [...files].sort((a, b) => b.ms - a.ms).slice(0, 4);
      const which = longest.map((f) => `${f.name} ${seconds(f.ms)}`).join(', ');
      return `  ${name.padEnd(8)} ${seconds(to - from).padStart(6)}  (${files.length} files; longest: ${which})`;
    });
    console.log(`\nWhat each project took, SEED=${process.env['SEED']}:\n${lines.join('\n')}`);
    if (this.#triedAgain.length)
      console.log(`\nPassed only when tried again; look why:\n  ${this.#triedAgain.join('\n  ')}`);
  }
}
