/**
 * A record while it is being filled. Where parts may be missing, filling them in one after the other is several times quicker than
 * spreading small records into a large one, which makes a new shape at each step.
 */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
