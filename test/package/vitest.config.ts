import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Where to keep a machine-readable report beside the one for people (`.ci/run` counts the tests with it). */
const report = process.env.DIRECTIVES_TEST_REPORT

/** `npm run test:package`: packs and installs the package, which takes minutes and needs the registry. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/package/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
  },
})
