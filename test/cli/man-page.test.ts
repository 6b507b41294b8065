import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { manPage } from '../../src/cli/man-page.ts'
import { runCli } from './run-cli.ts'

const hasGroff = spawnSync('groff', ['--version']).status === 0

describe('the manual page', () => {
  it('tells every command and every option of it', async () => {
    const page = manPage('en')
    const { stdout } = await runCli(['--help'])
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) {2,}/gmu)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'help')
    expect(commands.length).toBeGreaterThan(15)
    for (const command of commands) expect(page).toMatch(new RegExp(`^\\.SS "directives ${command} `, 'mu'))
    const tasks = (await runCli(['tasks', '--help'])).stdout
    for (const [, option = ''] of tasks.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gmu))
      if (option !== '--help') expect(page).toContain(option.replaceAll('-', '\\-'))
  })

  it('is the same each time, and Vietnamese for Vietnamese', () => {
    expect(manPage('vi')).toBe(manPage('vi'))
    expect(manPage('vi')).toContain('.SH "CÁC LỆNH"')
    expect(manPage('vi')).not.toContain('SYNOPSIS')
  })

  it('gives no line of text to roff as a request', () => {
    for (const line of manPage('en').split('\n').slice(1)) expect(line).toMatch(/^(?:[^.']|\.(?:TH|SH|SS|TP|B)\b|$)/u)
  })

  it.skipIf(!hasGroff).each(['en', 'vi'] as const)('is set by groff without a warning: %s', (language) => {
    const { status, stderr, stdout } = spawnSync('groff', ['-k', '-man', '-Tutf8', '-ww'], {
      input: manPage(language),
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('directives')
  })
})
