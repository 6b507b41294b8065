/** The entry of a worker thread: see `pool.ts` and `document-reader.ts`. */
export { readInThread } from './document-reader.ts'
export { readManyRows, readRows } from './read-rows.ts'
