import { defineConfig } from 'vitest/config'
import { latinLiteralsOfTests } from './tools/build/latin-literals.mjs'

/** Where to keep a machine-readable report beside the one for people (`.ci/run` counts the tests with it). */
const report = process.env.DIRECTIVES_TEST_REPORT

export default defineConfig({
  plugins: [await latinLiteralsOfTests()],
  test: {
    include: ['test/**/*.test.ts'],
    // Packs and installs: `npm run test:package`.
    exclude: ['test/package/**', '**/node_modules/**'],
    globalSetup: ['test/support/before-all.ts'],
    setupFiles: ['test/support/property.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
  },
})
