/** What each knowledge file may contain: its roles and its attribute keys. The meaning of each is in docs/knowledge-format.md. */
export interface Schema {
  readonly roles: readonly string[]
  readonly keys: readonly string[]
}

const outletRoles = ['name', 'variant', 'mark', 'latin', 'host', 'class']
const outletKeys = ['kind', 'country', 'language', 'weak', 'shared']

export const schemas: Readonly<Record<string, Schema>> = {
  speech: {
    roles: ['perfect', 'imperfect', 'participle', 'masdar', 'noun', 'short', 'form'],
    keys: ['force', 'takes', 'addressee', 'continues', 'strict', 'occasion', 'shared'],
  },
  attribution: {
    roles: ['before', 'after', 'pseudo', 'no-comment', 'switch', 'topic', 'variant'],
    keys: ['distance', 'relay', 'force', 'shared'],
  },
  titles: {
    roles: ['title', 'feminine', 'plural', 'dual', 'variant', 'courtesy', 'modifier', 'short'],
    keys: ['level', 'domain', 'takes', 'rank', 'former', 'self', 'shared'],
  },
  sources: {
    roles: ['head', 'dual', 'plural', 'feminine', 'collective', 'modifier', 'reason', 'vague', 'back', 'variant'],
    keys: ['level', 'number', 'joins', 'shared'],
  },
  pages: {
    roles: [
      'related-header', 'related-headlines', 'similar-list', 'keywords', 'source-credit', 'published-line', 'boilerplate', 'byline', 'summary', 'caption',
      'live', 'variant',
    ],
    keys: ['where', 'glues', 'scope', 'shared'],
  },
  countries: {
    roles: ['name', 'long', 'variant', 'demonym', 'demonym-variant', 'people', 'capital', 'capital-variant', 'metonym', 'latin'],
    keys: ['metonym', 'shared'],
  },
  places: { roles: ['name', 'variant', 'latin'], keys: ['in', 'kind', 'shared'] },
  people: { roles: ['name', 'variant', 'short', 'latin', 'office'], keys: ['country', 'level', 'gender', 'from', 'to', 'shared'] },
  bodies: { roles: ['name', 'variant', 'short', 'latin', 'class', 'place-class'], keys: ['kind', 'country', 'speaks-for', 'weak', 'shared'] },
  outlets: { roles: outletRoles, keys: outletKeys },
  agencies: { roles: outletRoles, keys: outletKeys },
  diplomacy: {
    roles: ['perfect', 'imperfect', 'participle', 'masdar', 'noun', 'form', 'phrase', 'mark'],
    keys: [
      'kind', 'subject', 'object', 'idafa', 'before', 'ma', 'bayna', 'li', 'min', 'ila', 'ala', 'bi', 'wasata', 'musharaka', 'safuf', 'place', 'needs', 'status', 'strict', 'shared',
    ],
  },
  calendar: {
    roles: [
      'month', 'hijri-month', 'weekday', 'day', 'direction', 'era', 'bound', 'edge', 'part', 'reference', 'relation', 'unit-one', 'unit-two', 'unit-many', 'vague', 'joiner',
    ],
    keys: ['tradition', 'offset', 'shift', 'calendar', 'mod', 'code', 'value', 'way', 'unit', 'weak', 'exact', 'since', 'tonight', 'adverb', 'shared'],
  },
  time: {
    roles: [
      'age', 'apart', 'counted', 'day-adjective', 'days-word', 'decade', 'direction', 'era-before', 'every', 'fiscal', 'fraction', 'future', 'half-word', 'holiday', 'instant', 'joiner', 'last-word', 'meridiem',
      'name-head', 'new-word', 'not', 'noun', 'number-word', 'owned-day', 'past', 'quarter-word', 'same', 'school', 'season', 'set-word', 'times-word', 'vague-after', 'weekend', 'year-head', 'zone', 'zone-lead', 'month', 'weekday', 'day',
      'part', 'reference', 'bound', 'edge', 'relation', 'unit-one', 'unit-two', 'unit-many', 'vague', 'cardinal', 'ordinal', 'clock-lead', 'hijri-month', 'first-day', 'given-name', 'greeting', 'millennium', 'era',
    ],
    keys: [
      'adverb', 'alone', 'relative', 'worded', 'bare', 'calendar', 'code', 'day', 'days', 'easter', 'many', 'medium', 'mod', 'month', 'n', 'offset', 'shift', 'since', 'tonight', 'tradition', 'unit', 'value', 'way', 'weak', 'zone', 'shared',
    ],
  },
  numbers: { roles: ['cardinal', 'ordinal'], keys: ['shared'] },
  connectors: { roles: ['word'], keys: ['kind', 'joint', 'shared'] },
}
