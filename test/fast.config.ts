import { defineConfig } from 'vitest/config'
import { latinLiteralsOfTests } from '../tools/build/latin-literals.mjs'

/*
 * The inner loop: `npm run test:fast`. Nothing is built, no process is started, no growth is measured; rules, records, tables and values are.
 * The whole of the tests is `npm test`.
 */
export default defineConfig({
  plugins: [await latinLiteralsOfTests()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      // Start the built program, a browser, an office or an installer; draw with what the build made.
      'test/{package,view,cli,corpus,export,readme,formats,query,check}/**',
      'test/store/reader-version.test.ts',
      'test/lexicon/made-ahead.test.ts',
      'test/text/written-patterns.test.ts',
      'test/graph/**',
      // Measure growth, or throw thousands of texts together.
      'test/extract/growth.test.ts',
      'test/syntax/markdown.test.ts',
      'test/damage.test.ts',
      'test/properties.test.ts',
    ],
    testNamePattern: /^(?!.*(?:grows with|take a time)).*$/u,
    // One thread that keeps what it loaded: the sources are read once, not once for each file of tests.
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    env: { DIRECTIVES_SEED: '20251' },
    setupFiles: ['test/support/property.ts'],
  },
})
