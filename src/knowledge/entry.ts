/** One line of a knowledge file. `file` and `line` tell where it stands, for complaints and for `isnad explain`. */
export interface Line {
  readonly file: string
  readonly line: number
  readonly role: string
  readonly attributes: ReadonlyMap<string, string>
  /** The same attributes with comma lists taken apart. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly text: string
}

/** One entry: its opening line and the lines that belong to it. */
export interface Entry {
  readonly id: string
  readonly group: string | null
  readonly head: Line
  readonly lines: readonly Line[]
}

/** The value of an attribute of an entry's opening line: '' when it stands bare, undefined when it is not there. */
export function attribute(entry: Entry, key: string): string | undefined {
  return entry.head.attributes.get(key)
}

const none: readonly string[] = []

/** A comma list among the attributes of an opening line. */
export function listed(entry: Entry, key: string): readonly string[] {
  return entry.head.lists.get(key) ?? none
}

