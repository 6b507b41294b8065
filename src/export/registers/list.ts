import { csvRegister } from './csv.ts'
import { icsRegister } from './ics.ts'
import { mdRegister } from './md.ts'
import type { RegisterFormat } from './register.ts'
import { xlsxRegister } from './xlsx.ts'

/** All forms of the register of tasks, in the order in which they are offered. */
export const registerFormats: readonly RegisterFormat[] = [csvRegister, xlsxRegister, icsRegister, mdRegister]
