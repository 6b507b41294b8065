/** The entry of a thread that parses and prints documents: see `print-pool.ts`. */
export { printDocument } from './print-document.ts'
