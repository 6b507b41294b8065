import type { RelationCode } from '../../model/citation.ts'
import type { Level, System } from '../../model/document.ts'

export interface Paint {
  readonly fill: string
  readonly text: string
}

/** The colours of one system: hue tells the system, strength the level (the strongest is central). */
export interface SystemPaint extends Readonly<Record<Level | 'unknown', Paint>> {
  readonly stroke: string
}

/** Colours are `#rgb` or `#rrggbb`; `font` is a list as in CSS. */
export interface Theme {
  readonly font: string
  readonly background: string
  readonly text: string
  readonly muted: string
  /** The frame of a document that a citation may or may not mean. */
  readonly ambiguous: string
  /** The frame of the documents that were asked for. */
  readonly asked: string
  readonly cluster: Paint & { readonly stroke: string }
  readonly systems: Readonly<Record<System | 'unknown', SystemPaint>>
  readonly relations: Readonly<Record<RelationCode, string>>
}

export type ThemeName = 'light' | 'dark' | 'plain'

const font = 'Arial,Helvetica,sans-serif'

/** For printing in black and white: grey tells the level alone. */
const plainPaint: SystemPaint = {
  stroke: '#000000',
  central: { fill: '#d9d9d9', text: '#000000' },
  province: { fill: '#ececec', text: '#000000' },
  district: { fill: '#f6f6f6', text: '#000000' },
  commune: { fill: '#ffffff', text: '#000000' },
  unknown: { fill: '#ffffff', text: '#000000' },
}

/** Every text has a contrast of at least 4.5 : 1 on its ground (WCAG 2.2, 1.4.3). */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    font,
    background: '#ffffff',
    text: '#1b2430',
    muted: '#5b6573',
    ambiguous: '#c2410c',
    asked: '#d97706',
    cluster: { fill: '#f6f7f9', text: '#3d4756', stroke: '#cfd5dd' },
    systems: {
      state: {
        stroke: '#1f5a94',
        central: { fill: '#1f5a94', text: '#ffffff' },
        province: { fill: '#a9cdf0', text: '#1b2430' },
        district: { fill: '#cfe3f6', text: '#1b2430' },
        commune: { fill: '#e9f2fb', text: '#1b2430' },
        unknown: { fill: '#dfe9f3', text: '#1b2430' },
      },
      party: {
        stroke: '#a8232a',
        central: { fill: '#a8232a', text: '#ffffff' },
        province: { fill: '#f2b3b0', text: '#1b2430' },
        district: { fill: '#f8d2d0', text: '#1b2430' },
        commune: { fill: '#fdecea', text: '#1b2430' },
        unknown: { fill: '#f6e0df', text: '#1b2430' },
      },
      front: {
        stroke: '#1f6f4a',
        central: { fill: '#1f6f4a', text: '#ffffff' },
        province: { fill: '#a5dcc0', text: '#1b2430' },
        district: { fill: '#cdeddb', text: '#1b2430' },
        commune: { fill: '#e8f7ef', text: '#1b2430' },
        unknown: { fill: '#dcefe4', text: '#1b2430' },
      },
      joint: {
        stroke: '#6b3fa0',
        central: { fill: '#6b3fa0', text: '#ffffff' },
        province: { fill: '#d3bdf0', text: '#1b2430' },
        district: { fill: '#e4d7f6', text: '#1b2430' },
        commune: { fill: '#f3edfb', text: '#1b2430' },
        unknown: { fill: '#e9e0f4', text: '#1b2430' },
      },
      unknown: {
        stroke: '#5b6573',
        central: { fill: '#5b6573', text: '#ffffff' },
        province: { fill: '#d3d8df', text: '#1b2430' },
        district: { fill: '#e4e7ec', text: '#1b2430' },
        commune: { fill: '#f3f4f6', text: '#1b2430' },
        unknown: { fill: '#eef0f3', text: '#1b2430' },
      },
    },
    relations: {
      repeals: '#b91c1c',
      replaces: '#b91c1c',
      suspends: '#9d174d',
      amends: '#b45309',
      corrects: '#b45309',
      guides: '#047857',
      implements: '#1d4ed8',
      replies: '#0e7490',
      proposal: '#6d28d9',
      attached: '#78350f',
      basis: '#6b7280',
      refers: '#6f7885',
    },
  },
  dark: {
    font,
    background: '#12161c',
    text: '#e6eaf0',
    muted: '#a3adba',
    ambiguous: '#ffb454',
    asked: '#fbbf24',
    cluster: { fill: '#1a2029', text: '#c3ccd8', stroke: '#39424f' },
    systems: {
      state: {
        stroke: '#6fb0ef',
        central: { fill: '#8cc2f5', text: '#0d1520' },
        province: { fill: '#2a669f', text: '#ffffff' },
        district: { fill: '#204d78', text: '#ffffff' },
        commune: { fill: '#183650', text: '#e6eaf0' },
        unknown: { fill: '#22323f', text: '#e6eaf0' },
      },
      party: {
        stroke: '#f28b82',
        central: { fill: '#f6a6a0', text: '#2a0b0b' },
        province: { fill: '#a2383a', text: '#ffffff' },
        district: { fill: '#7c2b2e', text: '#ffffff' },
        commune: { fill: '#562023', text: '#f3e6e6' },
        unknown: { fill: '#3f2728', text: '#f3e6e6' },
      },
      front: {
        stroke: '#62cf9b',
        central: { fill: '#86deb2', text: '#06170f' },
        province: { fill: '#23704b', text: '#ffffff' },
        district: { fill: '#1c583b', text: '#ffffff' },
        commune: { fill: '#163f2c', text: '#e6f0ea' },
        unknown: { fill: '#20362b', text: '#e6f0ea' },
      },
      joint: {
        stroke: '#c0a1f0',
        central: { fill: '#ccb3f5', text: '#180c2a' },
        province: { fill: '#6f48a8', text: '#ffffff' },
        district: { fill: '#563885', text: '#ffffff' },
        commune: { fill: '#3d2a5e', text: '#ece6f5' },
        unknown: { fill: '#332a42', text: '#ece6f5' },
      },
      unknown: {
        stroke: '#98a2b0',
        central: { fill: '#b9c1cc', text: '#12161c' },
        province: { fill: '#4d5766', text: '#ffffff' },
        district: { fill: '#3d4653', text: '#ffffff' },
        commune: { fill: '#2d343f', text: '#e6eaf0' },
        unknown: { fill: '#262c35', text: '#e6eaf0' },
      },
    },
    relations: {
      repeals: '#ff8a80',
      replaces: '#ff8a80',
      suspends: '#f48fb1',
      amends: '#f5b05c',
      corrects: '#f5b05c',
      guides: '#5ddba8',
      implements: '#7cb3ff',
      replies: '#5fd4e6',
      proposal: '#c4a6ff',
      attached: '#d7a98c',
      basis: '#8d97a5',
      refers: '#8a94a2',
    },
  },
  plain: {
    font,
    background: '#ffffff',
    text: '#000000',
    muted: '#404040',
    ambiguous: '#000000',
    asked: '#000000',
    cluster: { fill: '#ffffff', text: '#000000', stroke: '#808080' },
    systems: { state: plainPaint, party: plainPaint, front: plainPaint, joint: plainPaint, unknown: plainPaint },
    relations: {
      repeals: '#000000',
      replaces: '#000000',
      suspends: '#000000',
      amends: '#000000',
      corrects: '#000000',
      guides: '#000000',
      implements: '#000000',
      replies: '#000000',
      proposal: '#000000',
      attached: '#000000',
      basis: '#606060',
      refers: '#606060',
    },
  },
}
