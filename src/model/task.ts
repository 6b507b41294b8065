import type { Located, MaybeLocated, Span } from './span.ts'

export interface Assignee extends Located {
  readonly role: 'lead' | 'support'
  readonly source: 'item' | 'heading' | 'lead-in'
  /** The id of the rule that decided (`directives rules`). */
  readonly rule?: string
}

/** `value` is a day, "2021-12", "2021-Q4", "2021-H2" or "2021"; `time` ("17:00") stands apart. */
export interface Deadline extends Located {
  readonly bound: 'before' | 'by' | 'target'
  readonly time?: string
  /** Of a range ("từ ngày 08/9 đến ngày 12/9") its first day; `value` is the last one. */
  readonly from?: string
  /** The id of the rule that decided (`directives rules`). */
  readonly rule?: string
}

/** A term that is counted from something still to happen: it has no day, so no `value`. */
export interface EventTerm {
  /** As printed: "trong 05 ngày làm việc kể từ ngày nhận được văn bản". */
  readonly text: string
  readonly span: Span
  readonly after: {
    /** "kể từ ngày nhận được văn bản". */
    readonly event: string
    /** One of the three is there; weeks are given as days. */
    readonly days?: number
    readonly months?: number
    readonly hours?: number
    /** Whether only working days or hours count. */
    readonly working: boolean
  }
}

/** A stated period ("weekly") and the RRULE of RFC 5545. */
export interface Recurrence extends Located {
  readonly rrule: string
}

export interface Report extends Located {
  /** "báo cáo UBND tỉnh qua Sở Nội vụ": Sở Nội vụ. */
  readonly through?: string
}

export type Force = 'order' | 'request' | 'prohibition'

/** What the document orders, asks or plans to be done: a lowest-level item of the part that gives orders. */
export interface Task extends Located {
  readonly id: string
  readonly marker?: string
  /** The markers from the outermost section down to the item. */
  readonly path: readonly string[]
  readonly heading?: string
  readonly assignees: readonly Assignee[]
  readonly deadline?: Deadline
  /**
   * All terms in the order of the text, where an item gives several ("dự thảo trước 15/9, trình ký trước 30/9") or one that is counted
   * from an event; `deadline` is never of an event.
   */
  readonly deadlines?: readonly (Deadline | EventTerm)[]
  readonly recurrence?: Recurrence
  readonly reportTo: readonly Report[]
  readonly force: Force
  /** Ids of the citations inside the item. */
  readonly citations: readonly string[]
  /** The id of the rule that says that it is an order (`directives rules`). */
  readonly rule?: string
}

/** A numbered or titled part of the outline. */
export interface Section {
  /** As printed: "I.", "Điều 2.", "a)", "-"; absent for a heading without a number. */
  readonly marker?: string
  readonly title?: MaybeLocated
  /** From the marker to the end of the last thing that belongs to the section. */
  readonly span: Span
  readonly sections: readonly Section[]
}
