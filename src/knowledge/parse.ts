import { fold } from '../lang/fold.ts'
import type { Entry, Line } from './entry.ts'
import type { Schema } from './schema.ts'

/** Something wrong in a knowledge file, with its place. */
export interface Complaint {
  readonly file: string
  readonly line: number
  readonly says: string
}

export interface Parsed {
  readonly entries: readonly Entry[]
  readonly complaints: readonly Complaint[]
}

interface Draft {
  id: string
  group: string | null
  head: Line
  lines: Line[]
}

interface State {
  readonly file: string
  readonly schema: Schema
  readonly drafts: Draft[]
  readonly complaints: Complaint[]
  readonly ids: Set<string>
  readonly seen: Map<string, Line>
  group: string | null
  last: string
}

const ID = /^[a-z0-9][a-z0-9._-]*$/
const ARABIC = /\p{Script=Arabic}/u
const COLUMNS = 4

/** Reads one knowledge file. Never throws: whatever is wrong becomes a complaint, and the other lines are still read. */
export function parse(file: string, content: string, schema: Schema): Parsed {
  const state: State = { file, schema, drafts: [], complaints: [], ids: new Set(), seen: new Map(), group: null, last: '' }
  content.split('\n').forEach((line, at) => readLine(state, line, at + 1))
  return { entries: state.drafts, complaints: state.complaints }
}

function complain(state: State, line: number, says: string): void {
  state.complaints.push({ file: state.file, line, says })
}

function readLine(state: State, printed: string, line: number): void {
  if (printed.startsWith('## ')) {
    state.group = printed.slice(3).trim()
    state.last = ''
    return
  }
  if (printed.trim() === '' || printed.startsWith('#')) return
  const columns = printed.split('\t')
  if (columns.length !== COLUMNS) return complain(state, line, `${columns.length} columns, not ${COLUMNS}`)
  const [id, role, attributes, text] = columns as [string, string, string, string]
  if (ARABIC.test(id + role + attributes)) complain(state, line, 'Arabic letters before the last column')
  if (text.trim() !== text || text === '') complain(state, line, 'the string is empty or has blanks around it')
  const read = readAttributes(attributes)
  const lists = new Map([...read].map(([key, value]) => [key, value.split(',')]))
  const made: Line = { file: state.file, line, role, attributes: read, lists, text }
  checkLine(state, made)
  place(state, id, made)
}

function readAttributes(column: string): ReadonlyMap<string, string> {
  const pairs = column === '-' ? [] : column.split(' ').filter((pair) => pair !== '')
  return new Map(pairs.map((pair) => [pair.split('=')[0]!, pair.includes('=') ? pair.slice(pair.indexOf('=') + 1) : '']))
}

function checkLine(state: State, made: Line): void {
  if (!state.schema.roles.includes(made.role)) complain(state, made.line, `unknown role "${made.role}"`)
  for (const key of made.attributes.keys()) if (!state.schema.keys.includes(key)) complain(state, made.line, `unknown key "${key}"`)
  const folded = `${made.role} ${fold(made.text)}`
  const before = state.seen.get(folded)
  if (before && !(made.attributes.has('shared') && before.attributes.has('shared'))) {
    complain(state, made.line, `"${made.text}" stands on line ${before.line} too (mark both shared if that is meant)`)
  }
  state.seen.set(folded, made)
}

function place(state: State, id: string, made: Line): void {
  const open = state.drafts.at(-1)
  if (id === '') {
    if (open) open.lines.push(made)
    else complain(state, made.line, 'a line without an id before any entry')
    return
  }
  if (!ID.test(id)) complain(state, made.line, `"${id}" is not an id`)
  if (state.ids.has(id)) complain(state, made.line, `the id "${id}" stands twice`)
  if (id < state.last) complain(state, made.line, `"${id}" is out of order after "${state.last}"`)
  state.ids.add(id)
  state.last = id
  state.drafts.push({ id, group: state.group, head: made, lines: [made] })
}
