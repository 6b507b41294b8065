/** The entry of a worker thread: see `pool.ts`. */
export { readRows } from './read-rows.ts'
